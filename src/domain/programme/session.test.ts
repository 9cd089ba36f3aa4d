import { describe, expect, it } from "vitest";
import { isDone, lightOf, type Light, type Session } from "./session";

const TODAY = "2026-11-22";
const SESSION: Session = {
  doneOn: "2026-11-20",
  planned: ["EX-CATCOW", "EX-ROW", "EX-PLANK"],
  done: ["EX-CATCOW", "EX-ROW"],
  painDuring: 1,
  painAfter: 0,
  morning: "as-usual",
  clean: true,
};
const light = (change: Partial<Session>) => lightOf({ ...SESSION, ...change }, TODAY);

describe("the light of a session", () => {
  it.each<[number, Light]>([
    [0, "green"],
    [2, "green"],
    [3, "amber"],
    [5, "amber"],
    [6, "red"],
    [10, "red"],
  ])("with pain of %i is %s", (pain, expected) => {
    expect(light({ painDuring: pain }).light).toBe(expected);
    expect(light({ painDuring: 0, painAfter: pain }).light).toBe(expected);
  });

  it("is red after a morning with more pain than usual, whatever was told before", () => {
    expect(light({ morning: "higher" })).toEqual({ light: "red", open: [] });
    expect(light({ morning: "higher", painDuring: null, painAfter: null })).toEqual({
      light: "red",
      open: [],
    });
  });

  it.each<[string, Partial<Session>, object]>([
    ["no pain told", { painDuring: null, painAfter: null }, { light: null, open: ["during", "after"] }],
    ["one of the pains", { painAfter: null }, { light: "green", open: ["after"] }],
    ["the morning after", { morning: null }, { light: "green", open: ["morning"] }],
    ["the morning that has not come", { morning: null, doneOn: TODAY }, { light: "green", open: [] }],
    ["the rest of a red one", { painDuring: 8, painAfter: null, morning: null }, { light: "red", open: [] }],
  ])("keeps open what was not told: %s", (_, change, expected) => {
    expect(light(change)).toEqual(expected);
  });
});

it("a day is done with half of its block, and not with less", () => {
  expect(isDone({ planned: ["a", "b", "c", "d"], done: ["a", "b"] })).toBe(true);
  expect(isDone({ planned: ["a", "b", "c"], done: ["a"] })).toBe(false);
  expect(isDone({ planned: [], done: [] })).toBe(false);
});
