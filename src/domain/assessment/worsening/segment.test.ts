import { expect, test } from "vitest";
import { aDay } from "./a-series.testing";
import { segmentOf } from "./segment";
import { SERIAL_RULES } from "./worsening-rules";

/** The days that are compared with each other at the last of these weekly check-ins, each with the flags closed before it. */
function comparedAt(...closings: readonly number[]) {
  const series = closings.map((each, week) => aDay(week * 7, { worst: 3, closings: each }));
  const { start, checkIns } = segmentOf(series, SERIAL_RULES.thresholds);
  return [start, checkIns.map(({ day }) => day)];
}

test("a flag closed again restarts the baseline again", () => {
  expect(comparedAt(0, 1, 1, 2, 2)).toEqual(["flag-closed", [21, 28]]);
});

test("a flag closed before the first check-in restarts nothing", () => {
  expect(comparedAt(1, 1)).toEqual(["first", [0, 7]]);
});

test.each([
  ["not told", undefined, "episode-ended"],
  ["as quiet", 1, "episode-ended"],
  ["more than that", 2, "first"],
])("two weeks of hardly any pain, in running %s: %s", (_, run, start) => {
  const series = [7, 5, 5, 0, 0, 9].map((worst, week) => aDay(week * 7, { worst, run: week < 3 ? 5 : run }));
  const segment = segmentOf(series, SERIAL_RULES.thresholds);
  expect(segment.start).toBe(start);
  expect(segment.before.length + segment.checkIns.length).toBe(series.length);
});
