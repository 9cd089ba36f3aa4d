import { describe, expect, test } from "vitest";
import { durationOf, waitingBand } from "./waiting-time";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("a wait in words", () => {
  test.each([
    [0, "minutes", 0],
    [59_999, "minutes", 0],
    [MINUTE, "minutes", 1],
    [2 * HOUR - 1, "minutes", 119],
    [2 * HOUR, "hours", 2],
    [48 * HOUR - 1, "hours", 47],
    [48 * HOUR, "days", 2],
    [-5, "minutes", 0],
  ] as const)("%i ms is %s %i", (length, unit, count) => {
    expect(durationOf(length)).toEqual({ unit, count });
  });
});

describe("a wait against its clock", () => {
  test.each([
    [0, "early"],
    [2 * HOUR - 1, "early"],
    [2 * HOUR, "late"],
    [4 * HOUR - 1, "late"],
    [4 * HOUR, "overdue"],
    [5 * HOUR, "overdue"],
  ] as const)("after %i ms of four hours it is %s", (now, band) => {
    expect(waitingBand(0, 4 * HOUR, now)).toBe(band);
  });

  test("without a clock it is open however long it lasts", () => {
    expect(waitingBand(0, null, 1000 * HOUR)).toBe("open");
  });
});
