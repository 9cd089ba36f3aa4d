import { describe, expect, test } from "vitest";
import { searchWords, typedWords } from "./fold";

function finds(typed: string, name: string): boolean {
  return typedWords(typed).every((word) => searchWords(name).some((each) => each.startsWith(word)));
}

describe("a name is found by the start of any of its words", () => {
  test.each([
    ["keeffe", "Siobhán O'Keeffe"],
    ["O'Keef", "Siobhán O'Keeffe"],
    ["o’keeffe", "Siobhán O'Keeffe"],
    ["okeeffe", "Siobhán O’Keeffe"],
    ["o keeffe", "Siobhán O'Keeffe"],
    ["keeffe sio", "Siobhán O'Keeffe"],
    ["booth", "Owen Hartley-Booth"],
    ["hartleybooth", "Owen Hartley-Booth"],
    ["hartley-b", "Owen Hartley-Booth"],
    ["rhys", "Gethin ap Rhys"],
    ["lukasik", "Zofia Łukasik".replace("Ł", "L")],
    ["يوسف", "يوسف الحداد"],
  ])("%s finds %s", (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  test.each([
    ["eeffe", "Siobhán O'Keeffe"],
    ["keeffe tom", "Siobhán O'Keeffe"],
    ["ooth", "Owen Hartley-Booth"],
  ])("%s does not find %s", (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });
});
