import { describe, expect, it } from "vitest";
import { aCheckIn, anIntake } from "../assessment/a-case.testing";
import type { HistoryEntry } from "../assessment/assessment";
import { lastEightWeeks, MOST_WEEKS, trendOf } from "./trend";

const told = (at: string, worst: number | undefined, isIntake = false): HistoryEntry => {
  const base = isIntake ? anIntake() : aCheckIn();
  const { "Q-NPRS-WORST": _, ...rest } = base;
  return { at, answers: worst === undefined ? rest : { ...rest, "Q-NPRS-WORST": worst } };
};
const trend = (history: readonly HistoryEntry[], more: Partial<Parameters<typeof trendOf>[0]> = {}) =>
  trendOf({
    history,
    flags: [],
    programmes: [],
    now: "2026-11-22T12:00:00Z",
    timeZone: "Europe/London",
    ...more,
  });

const FIVE = [
  told("2026-10-19T09:00:00Z", 3, true),
  told("2026-10-26T09:00:00Z", 3),
  told("2026-11-02T09:00:00Z", 4),
  told("2026-11-16T09:00:00Z", 6),
];

describe("the trend", () => {
  it("is one value a week from Monday on, and null where there is no answer", () => {
    expect(trend(FIVE)?.weeks).toEqual([
      { monday: "2026-10-19", worst: 3 },
      { monday: "2026-10-26", worst: 3 },
      { monday: "2026-11-02", worst: 4 },
      { monday: "2026-11-09", worst: null },
      { monday: "2026-11-16", worst: 6 },
    ]);
  });

  it("takes the highest of a week, and leaves a blank out", () => {
    const history = [
      told("2026-11-16T09:00:00Z", 2, true),
      told("2026-11-18T09:00:00Z", 5),
      told("2026-11-20T09:00:00Z", undefined),
    ];
    expect(trend(history)?.weeks).toEqual([{ monday: "2026-11-16", worst: 5 }]);
    expect(trend([told("2026-11-20T09:00:00Z", undefined, true)])).toBeNull();
    expect(trend([])).toBeNull();
  });

  it("keeps in sight what raised a flag when less is told later on that day, unless that corrects it", () => {
    const [high, low] = ["2026-11-20T09:00:00Z", "2026-11-20T18:00:00Z"];
    const later = told(low, 0);
    expect(trend([told(high, 9), later])?.weeks).toEqual([{ monday: "2026-11-16", worst: 9 }]);
    expect(trend([told(high, 9), { ...later, corrects: high }])?.weeks).toEqual([
      { monday: "2026-11-16", worst: 0 },
    ]);
  });

  it("counts weeks in the athlete's zone", () => {
    const late = [told("2026-11-15T23:30:00Z", 2, true)];
    expect(trend(late)?.weeks[0]?.monday).toBe("2026-11-09");
    expect(trend(late, { timeZone: "Pacific/Auckland" })?.weeks[0]?.monday).toBe("2026-11-16");
  });

  it("names the baseline, which a closing starts anew", () => {
    expect(trend(FIVE)?.baseline).toEqual({ mean: 10 / 3, fromWeek: 0 });
    const closed: HistoryEntry = { at: "2026-11-05T09:00:00Z", act: "close", flag: "REFER-WORSENING" };
    expect(trend([...FIVE.slice(0, 3), closed, ...FIVE.slice(3)])?.baseline).toBeNull();
  });

  it("marks flags and programmes in their weeks, and nothing outside", () => {
    const { marks } = trend(FIVE, {
      flags: [
        { raisedAt: "2026-11-17T09:00:00Z", category: "worsening" },
        { raisedAt: "2026-01-01T09:00:00Z", category: "injury" },
      ],
      programmes: [{ at: "2026-10-20T09:00:00Z", change: "level-up" }],
    }) ?? { marks: [] };
    expect(marks).toEqual([
      { week: 0, on: "2026-10-20", kind: "programme", category: null, change: "level-up" },
      { week: 4, on: "2026-11-17", kind: "flag", category: "worsening", change: null },
    ]);
  });

  it("goes back half a year at most", () => {
    const long = [told("2025-01-06T09:00:00Z", 3, true), ...FIVE.slice(1)];
    const weeks = trend(long)?.weeks ?? [];
    expect(weeks).toHaveLength(MOST_WEEKS);
    expect(weeks.at(-1)).toEqual({ monday: "2026-11-16", worst: 6 });
  });

  it("has eight weeks in the strip, the ones before the first answer without one", () => {
    const strip = lastEightWeeks(trend(FIVE) ?? { weeks: [] });
    expect(strip.map(({ worst }) => worst)).toEqual([null, null, null, 3, 3, 4, null, 6]);
    expect(strip[0]?.monday).toBe("2026-09-28");
  });
});
