import { describe, expect, test } from "vitest";
import { passwordFault } from "./password";

const EMAIL = "ada.runner@example.org";

describe("a new password", () => {
  test.each([
    ["fourteen chars", "abcdef ghijkl!", "password-short"],
    ["129 characters", `ab${"c d".repeat(43)}`.slice(0, 129), "password-long"],
    ["on the list", "Correct Horse Battery Staple", "password-common"],
    ["on the list with digits", "passwordpassword123", "password-common"],
    ["one character", "zzzzzzzzzzzzzzzzz", "password-common"],
    ["a short piece", "abcabcabcabcabcabc", "password-common"],
    ["digits only", "8301746529018374", "password-common"],
    ["the own address", "xx ada.runner@example.org", "password-like-address"],
  ])("%s is refused", (_name, password, fault) => {
    expect(passwordFault(password, EMAIL)).toBe(fault);
  });

  test.each([
    ["fifteen characters, no capitals or digits", "slow morning ru"],
    ["128 characters", "a quiet path ".repeat(10).slice(0, 128)],
    ["other scripts", "ひさしぶりにはしるあさのかわべで"],
  ])("%s is accepted", (_name, password) => {
    expect(passwordFault(password, EMAIL)).toBeNull();
  });
});
