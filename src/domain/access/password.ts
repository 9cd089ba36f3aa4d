/** Passwords: long enough to need no composition rules; pasting is welcome (NIST SP 800-63B). Lengths in code points. */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/** Long, made of ordinary words, and yet the first that anybody tries: no estimator has them. */
const BLOCKED = ["correcthorsebatterystaple", "uprightupright", "runningrunning"];

/** NUL, other control characters, halves of characters: not every keyboard and not every client sends them alike. */
const NOT_TYPED = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** What is left when the known words are taken out has to be a password's worth by itself. Letters and digits. */
const LEFT_MIN = 8;

export type PasswordFault =
  | "password-short"
  | "password-long"
  | "password-characters"
  | "password-common"
  | "password-personal"
  | "password-guessable";

/**
 * What is wrong with a new password by itself, or null. How quickly it is guessed is for the server to say.
 * @param personal what is known of the person: address, names, organisation; whole, as they are written
 */
export function passwordFault(password: string, personal: readonly string[]): PasswordFault | null {
  const length = [...password].length;
  if (NOT_TYPED.test(password)) return "password-characters";
  if (length < PASSWORD_MIN) return "password-short";
  if (length > PASSWORD_MAX) return "password-long";
  const plain = bare(password);
  if (BLOCKED.includes(plain.replace(/\d+$/, ""))) return "password-common";
  const left = personalWords(personal).reduce((text, word) => text.replaceAll(word, ""), plain);
  return left !== plain && left.length < LEFT_MIN ? "password-personal" : null;
}

/** The words of what is known of a person, longest first, and the product's own name. */
export function personalWords(personal: readonly string[]): readonly string[] {
  const words = [...personal, "upright"].flatMap((text) => [
    bare(text),
    ...text.split(/[^\p{L}\p{N}]+/u).map(bare),
  ]);
  return [...new Set(words)]
    .filter((word) => [...word].length >= 3)
    .toSorted((one, other) => other.length - one.length);
}

/** Letters and digits without case, marks and blanks. */
function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
