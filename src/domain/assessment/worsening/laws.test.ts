import fc from "fast-check";
import { expect, it } from "vitest";
import type { HistoryEntry } from "../assessment";
import { aDay, firing, judgedInForce, open } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import { maySuggestResolved } from "./resolved";
import { seriesOf } from "./series";
import { SERIAL_RULES } from "./worsening-rules";

const PAIN = fc.integer({ min: 0, max: 10 });
const OPTIONAL_PAIN = fc.option(PAIN, { nil: undefined });
const TREND = fc.constantFrom("better", "no-change", "slightly-worse", "worse", "much-worse", undefined);
const CHECK_IN = fc.record({
  gap: fc.integer({ min: 1, max: 20 }),
  worst: OPTIONAL_PAIN,
  run: OPTIONAL_PAIN,
  dailyLife: OPTIONAL_PAIN,
  trend: TREND,
  minutes: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  cut: fc.constantFrom(true, false, undefined),
});
const SERIES = fc.array(CHECK_IN, { minLength: 1, maxLength: 9 }).map((weeks) => {
  let day = 0;
  return weeks.map(({ gap, ...told }) => {
    day += gap;
    return aDay(day, told);
  });
});
const RANK = { false: 0, unknown: 1, true: 2 };
const withLast = (series: readonly CheckIn[], change: Partial<CheckIn>) =>
  series.map((checkIn, index) => (index === series.length - 1 ? { ...checkIn, ...change } : checkIn));
const RUNS = { numRuns: 2500 };

it("holds on whatever it held on when a last value is raised", () => {
  const measure = fc.constantFrom("worst" as const, "run" as const, "dailyLife" as const);
  fc.assert(
    fc.property(SERIES, measure, PAIN, PAIN, (series, which, one, other) => {
      const lower = firing(judgedInForce(withLast(series, { [which]: Math.min(one, other) })));
      const higher = firing(judgedInForce(withLast(series, { [which]: Math.max(one, other) })));
      expect(higher).toEqual(expect.arrayContaining([...lower]));
    }),
    RUNS,
  );
});

it("holds on W1 and W2 when any value after the baseline is raised, while no episode ends", () => {
  const values = fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(values, fc.nat(), fc.integer({ min: 2, max: 10 }), (pains, which, raised) => {
      const at = 3 + (which % (pains.length - 3));
      const judged = (each: readonly number[]) =>
        firing(judgedInForce(each.map((worst, week) => aDay(week * 7, { worst })))).filter(
          (id) => id !== "W1b",
        );
      const higher = pains.map((worst, week) => (week === at ? Math.max(worst, raised) : worst));
      expect(judged(higher)).toEqual(expect.arrayContaining([...judged(pains)]));
    }),
    RUNS,
  );
});

it("is never lower for a blank than for the mildest answer, nor sure where a blank could decide", () => {
  const measure = fc.constantFrom("worst" as const, "dailyLife" as const);
  fc.assert(
    fc.property(SERIES, measure, (series, which) => {
      const judged = (value: number | undefined) => judgedInForce(withLast(series, { [which]: value }));
      const [blank, mildest, strongest] = [judged(undefined), judged(0), judged(10)];
      for (const [index, test] of blank.tests.entries()) {
        const [low, high] = [mildest.tests[index], strongest.tests[index]];
        if (low === undefined || high === undefined) throw new Error("another set of tests");
        expect(RANK[test.truth]).toBeGreaterThanOrEqual(RANK[low.truth]);
        expect(RANK[test.truth]).toBeLessThanOrEqual(RANK[high.truth]);
      }
      expect(RANK[blank.truth]).toBeGreaterThanOrEqual(RANK[mildest.truth]);
    }),
    RUNS,
  );
});

it("makes nothing hold by a blank, and lists what is missing just when something is open", () => {
  fc.assert(
    fc.property(SERIES, (series) => {
      const blank = withLast(series, {
        worst: undefined,
        run: undefined,
        dailyLife: undefined,
        trend: undefined,
      });
      const worsening = judgedInForce(blank);
      expect(firing(worsening)).toEqual([]);
      for (const { truth, missing } of worsening.tests) {
        expect(missing.length > 0).toBe(truth === "unknown");
        expect(missing.every(({ value }) => value === undefined)).toBe(true);
      }
      expect(open(worsening).length > 0 || worsening.truth === "false").toBe(true);
    }),
    RUNS,
  );
});

it("lets no restart hide a jump: the worst there is, after 6 or less and with no baseline yet, is one", () => {
  const restarts = fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(SERIES, restarts, PAIN, (series, steps, last) => {
      let closings = 0;
      const told = series.map((checkIn, at) => {
        closings += steps[at] === 0 ? 1 : 0;
        return { ...checkIn, closings };
      });
      const whole = [...told, aDay((told.at(-1)?.day ?? 0) + 7, { worst: last, closings })];
      const day = (whole.at(-1)?.day ?? 0) + 7;
      const jumped = judgedInForce([
        ...whole,
        aDay(day, { worst: 10, closings: closings + (steps[8] === 0 ? 1 : 0) }),
      ]);
      const reference = jumped.tests.find(({ rule }) => rule === "W2")?.reference;
      expect(reference).toBeDefined();
      if (jumped.since?.at === aDay(day).at) expect(reference?.mean).toBe(last);
      expect(firing(jumped).includes("W2")).toBe((reference?.mean ?? 0) <= 6);
    }),
    RUNS,
  );
});

it("suggests nothing resolved by a blank", () => {
  const blanks = fc.constantFrom({ worst: undefined }, { trend: undefined }, { cut: undefined });
  fc.assert(
    fc.property(SERIES, blanks, fc.nat({ max: 1 }), (series, blank, back) => {
      const at = series.length - 1 - back;
      const blanked = series.map((each, index) => (index === at ? { ...each, ...blank } : each));
      const apart = (series.at(-1)?.day ?? 0) - (series[at]?.day ?? 0);
      const isJudged = back === 0 || apart <= 5;
      expect(isJudged && maySuggestResolved(blanked, SERIAL_RULES.thresholds).truth === "true").toBe(false);
    }),
    RUNS,
  );
});

it("does not depend on the order of the entries of a history", () => {
  const START = Date.parse("2026-01-05T07:00:00Z");
  const entry = fc
    .tuple(fc.integer({ min: 0, max: 200 }), PAIN, fc.integer({ min: 0, max: 5 }))
    .map(([halfDays, worst, kind]): HistoryEntry => {
      const at = new Date(START + halfDays * 43_200_000).toISOString();
      return kind === 0
        ? { at, act: "close", flag: "REFER-ADL" }
        : { at, answers: { "Q-NPRS-WORST": worst } };
    });
  const shuffled = fc
    .array(entry, { minLength: 1, maxLength: 12 })
    .chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      expect(seriesOf(others)).toEqual(seriesOf(entries));
    }),
    RUNS,
  );
});
