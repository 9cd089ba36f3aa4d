import { describe, expect, test } from "vitest";
import { isGuessable } from "./password-strength";

const PERSONAL = ["ada.runner@example.org", "Ada Runner", "Hill Striders"];

describe("a new password is guessed quickly", () => {
  test.each([
    "passwordpassword123",
    "Password1234567!",
    "P@ssw0rdP@ssw0rd",
    "qwertyuiopasdfghjkl",
    "1q2w3e4r5t6y7u8i9o",
    "iloveyouiloveyou",
    "letmeinletmeinletmein",
    "zzzzzzzzzzzzzzzzz",
    "abcabcabcabcabcabc",
    "123456789012345",
    "January2026January",
    "liverpoolfootballclub",
    "ada.runner@example.org x",
    "HillStriders2026",
  ])("when it is %s", async (password) => {
    expect(await isGuessable(password, PERSONAL)).toBe(true);
  });

  test.each([
    "slow morning ru",
    "blue kettle stairs onion",
    "seven slow miles by the canal",
    "a quiet lane before sunrise",
    "ひさしぶりにはしるあさのかわべで",
  ])("not when it is %s", async (password) => {
    expect(await isGuessable(password, PERSONAL)).toBe(false);
  });

  test("a hostile text costs no more than a second or two", async () => {
    const start = performance.now();
    await isGuessable("P@55w0rd$3cr37".repeat(9).slice(0, 128), PERSONAL);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
