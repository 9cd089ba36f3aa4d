/** Passwords: long enough to need no composition rules; pasting is welcome (NIST SP 800-63B). Lengths in code points. */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/** Long and yet the first that anybody tries; compared without case, spaces and digits at the end. */
const BLOCKED = [
  "passwordpassword",
  "correcthorsebatterystaple",
  "qwertyuiopasdfgh",
  "qwertyuiopasdfghjkl",
  "iloveyouiloveyou",
  "letmeinletmeinletmein",
  "adminadminadmin",
  "welcomewelcome",
  "runningrunning",
  "uprightupright",
  "abcdefghijklmno",
  "abcdefghijklmnopqrstuvwxyz",
  "aaaaaaaaaaaaaaa",
];

export type PasswordFault = "password-short" | "password-long" | "password-common" | "password-like-address";

/**
 * What is wrong with a new password, or null. Besides the list it refuses one character or a short piece repeated,
 * digits only, and the person's own address.
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return "password-short";
  if (length > PASSWORD_MAX) return "password-long";
  const plain = password.toLowerCase().replaceAll(/\s/g, "");
  const core = plain.replace(/[\d!?.]+$/, "");
  const local = email.split("@")[0] ?? "";
  if (BLOCKED.includes(core) || core === "" || isRepeated(plain)) return "password-common";
  if (plain.includes(email) || (local.length >= 4 && core === local)) return "password-like-address";
  return null;
}

function isRepeated(text: string): boolean {
  for (let size = 1; size <= 5; size += 1) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return true;
  }
  return false;
}
