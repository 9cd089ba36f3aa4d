import { describe, expect, test } from "vitest";
import { passwordFault } from "./password";

const PERSONAL = ["ada.runner@example.org", "Ada Rünner", "Hill Striders"];

describe("a new password", () => {
  test.each([
    ["fourteen chars", "abcdef ghijkl!", "password-short"],
    ["129 characters", `ab${"c d".repeat(43)}`.slice(0, 129), "password-long"],
    ["on the list", "Correct Horse Battery Staple", "password-common"],
    ["the product's name twice", "UprightUpright2026", "password-common"],
    ["the own address", "xx ada.runner@example.org", "password-personal"],
    ["the own name twice", "Ada Rünner Ada Rünner 1", "password-personal"],
    ["the organisation and a year", "Hill Striders 2026!", "password-personal"],
    ["a NUL", "slow morning\u0000 run", "password-characters"],
    ["a line break", "slow morning\n run", "password-characters"],
    ["half a character", "slow morning\ud800 run", "password-characters"],
  ])("%s is refused", (_name, password, fault) => {
    expect(passwordFault(password, PERSONAL)).toBe(fault);
  });

  test.each([
    ["fifteen characters, no capitals or digits", "slow morning ru"],
    ["128 characters", "a quiet path ".repeat(10).slice(0, 128)],
    ["other scripts", "ひさしぶりにはしるあさのかわべで"],
    ["emoji", "slow morning 🏃🏽‍♀️ run"],
    ["the own name among enough else", "ada walks nine blue dogs"],
  ])("%s is accepted", (_name, password) => {
    expect(passwordFault(password, PERSONAL)).toBeNull();
  });
});
