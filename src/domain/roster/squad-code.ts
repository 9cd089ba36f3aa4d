/**
 * The letters of a squad code: Crockford's base 32, without I, L, O and U, so that nothing is read as something else.
 */
export const CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many of them a code has: 50 bits, and tries are limited. */
export const CODE_LENGTH = 10;

/** How long a new code may last, in days. */
export const CODE_DAYS = ["1", "7", "30", "90"] as const;

/** A code from random bytes, one letter of each. @param bytes as many as `CODE_LENGTH`, each from 0 to 255 */
export function codeOf(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => CODE_LETTERS.charAt(byte % CODE_LETTERS.length)).join("");
}

/** As it is printed and told: two groups of five. */
export function writtenCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/**
 * What somebody typed, as the code that they meant: any case, blanks and hyphens anywhere, O for zero, I and L for one.
 * @returns null for what can be no code
 */
export function readCode(typed: string): string | null {
  const letters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isCode =
    letters.length === CODE_LENGTH && [...letters].every((letter) => CODE_LETTERS.includes(letter));
  return isCode ? letters : null;
}
