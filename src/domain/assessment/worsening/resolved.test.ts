import { expect, test } from "vitest";
import { aDay } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import { maySuggestResolved } from "./resolved";
import { SERIAL_RULES } from "./worsening-rules";

const WELL = { trend: "better", cut: false };
const series = (last: Partial<CheckIn>, before: Partial<CheckIn> = {}) => [
  ...[3, 3, 3, 6].map((worst, week) => aDay(week * 7, { worst, ...WELL })),
  aDay(28, { worst: 4, ...WELL, ...before }),
  aDay(35, { worst: 4, ...WELL, ...last }),
];

test.each([
  ["two check-ins one point above the baseline", {}, "true"],
  ["one of them two above", { worst: 5 }, "false"],
  ["told as slightly worse", { trend: "slightly-worse" }, "false"],
  ["runs less because of pain: lower pain is no recovery", { worst: 2, cut: true }, "false"],
  ["not told whether", { cut: undefined }, "unknown"],
  ["pain not told", { worst: undefined }, "unknown"],
  ["course not told", { trend: undefined }, "unknown"],
] as const)("%s: %s", (_, last, truth) => {
  expect(maySuggestResolved(series(last), SERIAL_RULES.thresholds).truth).toBe(truth);
  expect(maySuggestResolved(series({}, last), SERIAL_RULES.thresholds).truth).toBe(truth);
});

test("two check-ins of hardly any pain need no baseline", () => {
  const quiet = [7, 1, 1].map((worst, week) => aDay(week * 7, { worst, ...WELL }));
  expect(maySuggestResolved(quiet, SERIAL_RULES.thresholds).truth).toBe("true");
  expect(maySuggestResolved(quiet.slice(0, 2), SERIAL_RULES.thresholds).truth).toBe("false");
  expect(maySuggestResolved(quiet.slice(1), SERIAL_RULES.thresholds).truth).toBe("true");
});

test.each([
  ["as low", 1, "true"],
  ["not told", undefined, "true"],
  ["above the measure", 5, "false"],
])("hardly any pain at worst, in running %s", (_, run, truth) => {
  const weeks = [3, 3, 3, 1, 1].map((worst, week) =>
    aDay(week * 7, { worst, run: week < 3 ? 3 : run, trend: "better", cut: false }),
  );
  expect(maySuggestResolved(weeks, SERIAL_RULES.thresholds).truth).toBe(truth);
});
