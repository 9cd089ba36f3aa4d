import { expect, test } from "vitest";
import type { HistoryEntry } from "../assessment";
import { againstBaseline } from "./against-baseline";
import { WORSENING_THRESHOLDS } from "./thresholds";

/** Weekly answers from 1 September on. */
const weekly = (values: readonly (number | null)[], question = "Q-NPRS-WORST"): readonly HistoryEntry[] =>
  values.map((value, week) => ({
    at: new Date(Date.UTC(2026, 8, 1 + 7 * week, 9)).toISOString(),
    answers: value === null ? { "Q-TREND": "same" } : { [question]: value, "Q-TREND": "same" },
  }));
const worst = (history: readonly HistoryEntry[]) =>
  againstBaseline(history, "Q-NPRS-WORST", WORSENING_THRESHOLDS);

test.each<[string, readonly (number | null)[], number | null, boolean]>([
  [
    "a slow rise is the distance from the baseline, not from the last answer",
    [3, 4, 4, 5, 5, 5, 6],
    2.3,
    true,
  ],
  ["a little above it is not none", [2, 2, 3, 3], 0.7, false],
  ["below it is negative", [5, 5, 5, 3], -2, false],
  ["exactly as much as counts as a rise", [4, 4, 4, 6], 2, true],
  ["less than that", [3, 4, 4, 5], 1.3, false],
  ["from eight on one point counts", [8, 8, 8, 9], 1, true],
  ["without a baseline yet it is not known", [3, 4, 4], null, false],
  ["without a baseline yet it is held against the first", [3, 6], null, true],
  ["a single answer is held against nothing", [9], null, false],
  ["nothing told", [null, null], null, false],
  ["an answer left out keeps the last one told", [3, 3, 3, 6, null], 3, true],
  ["anew after an episode that ended", [5, 5, 5, 1, 1, 3], null, true],
])("%s", (_name, values, change, clearlyWorse) => {
  expect(worst(weekly(values))).toEqual({ change, clearlyWorse });
});

test("a closed flag begins it anew", () => {
  const history = weekly([3, 3, 3, 6, 6]);
  const closed: HistoryEntry = { at: "2026-09-24T09:00:00.000Z", act: "close", flag: "REFER-WORSENING" };
  expect(worst(history.toSpliced(4, 0, closed)).change).toBeNull();
});

test("pain now has a baseline of its own, or none", () => {
  const now = (history: readonly HistoryEntry[]) =>
    againstBaseline(history, "Q-NPRS-NOW", WORSENING_THRESHOLDS).change;
  expect(now(weekly([2, 2, 2, 3], "Q-NPRS-NOW"))).toBe(1);
  expect(now(weekly([2, 2, 2, 3]))).toBeNull();
});
