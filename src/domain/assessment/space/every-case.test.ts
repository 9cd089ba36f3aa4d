import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCondition, SAMPLE } from "../compiled/made-up.testing";
import { all, any, fact, says } from "../condition";
import { casesOf, forEachCase, type Asked, type Cases } from "./every-case";
import { answersAt, statesOf } from "./states";

const asked: fc.Arbitrary<readonly Asked[]> = fc.array(
  fc.record({ condition: aCondition, straddle: fc.constantFrom("true", "unknown") }),
  { minLength: 1, maxLength: 2 },
);

/** What the conditions are in each of the cases, every combination of truths once. */
function truthsIn(cases: Cases): ReadonlySet<string> {
  const seen = new Set<string>();
  forEachCase(cases, () => {
    seen.add(cases.tests.map((test) => test(cases.reader)).join(""));
  });
  return seen;
}

describe("the cases of some conditions", () => {
  it("give all that any states of their places give", () => {
    fc.assert(
      fc.property(asked, (each) => {
        const cases = casesOf(each);
        const whole = cases.classes.map(({ place }) => ({
          place,
          words: statesOf(place),
          standIn: new Map(),
        }));
        fc.pre(whole.reduce((size, { words }) => size * words.length, 1) < 3000);
        expect([...truthsIn(cases)].toSorted()).toEqual(
          [...truthsIn({ ...cases, classes: whole })].toSorted(),
        );
        expect(cases.size).toBe(cases.classes.reduce((size, { words }) => size * words.length, 1));
        expect(cases.answers).toBe(whole.reduce((count, { place }) => count * answersAt(place), 1n));
      }),
      { ...SAMPLE, numRuns: 120 },
    );
  });

  it("has for each state one that gives the same", () => {
    fc.assert(
      fc.property(asked, (each) => {
        const { classes } = casesOf(each);
        for (const { place, words, standIn } of classes) {
          expect([...standIn.keys()]).toEqual(statesOf(place));
          expect([...new Set(standIn.values())]).toEqual(words);
          for (const word of words) expect(standIn.get(word)).toBe(word);
        }
      }),
      { ...SAMPLE, numRuns: 60 },
    );
  });

  it("are few: states that nothing tells apart are one", () => {
    const codes = says("Q-CORD", "legs", "bowel", "unsteady");
    expect(casesOf([{ condition: codes, straddle: "true" }]).size).toBe(3);
    const days = any(fact("days-since-start", { from: 4 }), fact("days-since-start", { from: 35 }));
    expect(casesOf([{ condition: days, straddle: "true" }]).size).toBe(4);
    expect(casesOf([{ condition: days, straddle: "unknown" }]).size).toBe(7);
  });

  it("have one state of what is not asked", () => {
    const cases = casesOf([
      { condition: all(says("Q-WING", "none"), says("Q-WING-SUDDEN", true)), straddle: "true" },
    ]);
    const seen: (readonly number[])[] = [];
    const visits = forEachCase(cases, () => {
      seen.push([...cases.reader.words]);
    });
    expect(visits).toBe(seen.length);
    expect(visits).toBeLessThan(cases.size);
    const [first] = cases.classes;
    const unasked = seen.filter((words) => !cases.reader.isAsked(1) && words[1] !== 0);
    expect(first?.place).toMatchObject({ question: "Q-WING" });
    expect(unasked).toEqual([]);
    expect(new Set(seen.map((words) => words.join())).size).toBe(visits);
  });

  it("are gone through until a visit says to stop", () => {
    const cases = casesOf([
      { condition: all(says("Q-WING", "left"), says("Q-TREND", "worse")), straddle: "true" },
    ]);
    expect(forEachCase(cases, () => "stop")).toBe(1);
    let left = 3;
    expect(forEachCase(cases, () => ((left -= 1) === 0 ? "stop" : undefined))).toBe(3);
    expect(forEachCase(cases, () => undefined)).toBe(9);
  });
});
