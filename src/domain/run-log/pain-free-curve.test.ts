import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeBeyond, painFreeCurve, timeToPain, type TimeToPain } from "./pain-free-curve";

const ended = (minute: number): TimeToPain => ({ minute, began: false });
const hurt = (minute: number): TimeToPain => ({ minute, began: true });

/** Weeks in remission of 21 children on 6-MP (Freireich and others, Blood 1963); "ended": still in remission. */
const FREIREICH = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(hurt),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(ended),
];

const times = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 60 }), began: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});

describe("the pain-free curve", () => {
  it("gives the published estimate for the remissions of Freireich and others", () => {
    const { steps, runs, began, median, until } = painFreeCurve(FREIREICH);
    expect(steps.map(({ minute, atRisk, free }) => [minute, atRisk, free.toFixed(3)])).toEqual([
      [6, 21, "0.857"],
      [7, 17, "0.807"],
      [10, 15, "0.753"],
      [13, 12, "0.690"],
      [16, 11, "0.627"],
      [22, 7, "0.538"],
      [23, 6, "0.448"],
    ]);
    expect({ runs, began, median, until }).toEqual({ runs: 21, began: 9, median: 23, until: 35 });
  });

  it("counts a run that ends without pain up to its end and no further", () => {
    // Had the run of 20 minutes counted as pain at its end, a half would be left after 20; had it been left out, none after 30.
    expect(painFreeCurve([ended(20), hurt(30), ended(40)]).steps).toEqual([
      { minute: 30, atRisk: 2, began: 1, free: 0.5 },
    ]);
  });

  it("counts a run that ends in the minute in which another hurts as still going", () => {
    expect(painFreeCurve([ended(30), hurt(30)]).steps).toEqual([
      { minute: 30, atRisk: 2, began: 1, free: 0.5 },
    ]);
  });

  it("steps down at minute 0 when pain is there from the first step", () => {
    expect(freeBeyond(painFreeCurve([hurt(0), ended(10)]), 0)).toBe(0.5);
  });

  it("says nothing beyond the longest run, unless nothing is free of pain any more", () => {
    expect(freeBeyond(painFreeCurve([ended(30), hurt(20)]), 31)).toBeNull();
    expect(freeBeyond(painFreeCurve([ended(30), hurt(20)]), 30)).toBe(0.5);
    expect(freeBeyond(painFreeCurve([ended(10), hurt(20)]), 31)).toBe(0);
  });

  it("never rises and stays between 0 and 1; in no order of the runs does it differ", () => {
    fc.assert(
      fc.property(times, (given) => {
        const curve = painFreeCurve(given);
        const shares = [1, ...curve.steps.map(({ free }) => free)];
        for (const [at, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(shares[at - 1] ?? 1);
          expect(share).toBeGreaterThanOrEqual(0);
        }
        expect(painFreeCurve(given.toReversed())).toEqual(curve);
      }),
    );
  });

  it("is the plain share of runs free of pain where every run hurt in the end", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }), (minutes) => {
        const { steps } = painFreeCurve(minutes.map(hurt));
        for (const { minute, free } of steps) {
          const beyond = minutes.filter((each) => each > minute).length;
          expect(free).toBeCloseTo(beyond / minutes.length, 10);
        }
      }),
    );
  });

  it("is nowhere lower when one run without pain goes on for longer", () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 30 }), (given, later) => {
        const at = given.findIndex(({ began }) => !began);
        fc.pre(at >= 0);
        const moved = given.map((time, index) =>
          index === at ? { ...time, minute: time.minute + later } : time,
        );
        const [before, after] = [painFreeCurve(given), painFreeCurve(moved)];
        for (let minute = 0; minute <= 60; minute += 1) {
          const [was, is] = [freeBeyond(before, minute), freeBeyond(after, minute)];
          expect(was === null || is === null || is >= was - 1e-9).toBe(true);
        }
      }),
    );
  });
});

describe("the time that a run tells", () => {
  it.each([
    [{ minutes: 40, pain: "none", painFrom: null }, ended(40)],
    [{ minutes: 40, pain: "began", painFrom: 12 }, hurt(12)],
    [{ minutes: 40, pain: "began", painFrom: null }, null],
    [{ minutes: 40, pain: null, painFrom: null }, null],
  ] as const)("of %j is %j", (run, time) => {
    expect(timeToPain(run)).toEqual(time);
  });
});
