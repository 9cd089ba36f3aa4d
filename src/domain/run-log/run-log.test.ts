import { expect, it } from "vitest";
import type { RunRecord } from "./run-log";
import { asksNextMorning, weeksOfRuns } from "./run-log";

const run = (ranOn: string, change: Partial<RunRecord> = {}): RunRecord => ({
  ...{ ranOn, runId: ranOn, entryId: ranOn, corrected: false, minutes: 30, effort: 4 },
  ...{ pain: null, painFrom: null, painDuring: null, painAfter: null, painNextMorning: null },
  ...change,
});

it("puts runs into weeks from Monday to Sunday, newest first, and leaves a load unknown that is", () => {
  const weeks = weeksOfRuns([
    run("2026-11-15"),
    run("2026-11-16"),
    run("2026-11-22", { effort: null }),
    run("2026-11-18"),
  ]);
  expect(weeks).toMatchObject([
    {
      monday: "2026-11-16",
      minutes: 90,
      load: null,
      runs: [{ ranOn: "2026-11-22" }, { ranOn: "2026-11-18" }, { ranOn: "2026-11-16" }],
    },
    { monday: "2026-11-09", minutes: 30, load: 120, runs: [{ ranOn: "2026-11-15" }] },
  ]);
});

it.each([
  ["2026-11-22", null, false],
  ["2026-11-21", null, true],
  ["2026-11-21", 0, false],
  ["2026-11-15", null, true],
  ["2026-11-14", null, false],
])("the morning after %s, told as %s, is asked about: %s", (ranOn, painNextMorning, asked) => {
  expect(asksNextMorning({ ranOn, painNextMorning }, "2026-11-22")).toBe(asked);
});
