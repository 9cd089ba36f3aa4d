import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCondition, SAMPLE } from "../compiled/made-up.testing";
import { all, any, atLeast, certain, fact, not, says } from "../condition";
import { casesOf, forEachCase, type Asked, type Cases } from "./every-case";
import { factor, triedIn } from "./factor";

const asked: fc.Arbitrary<readonly Asked[]> = fc.array(
  fc.record({ condition: aCondition, straddle: fc.constantFrom("true", "unknown") }),
  { minLength: 1, maxLength: 2 },
);
const KEPT = new Set(["fact age", "codes Q-CORD.", "number Q-NPRS-WORST."]);

function truthsIn(cases: Cases): readonly string[] {
  const seen = new Set<string>();
  forEachCase(cases, () => {
    seen.add(cases.tests.map((test) => test(cases.reader)).join(""));
  });
  return [...seen].toSorted();
}

const LEGS = says("Q-CORD", "legs");
const WORSE = says("Q-TREND", "worse");
const LEFT = says("Q-WING", "left");
const FIRST = says("Q-FIRST-EVER", true);
const OLD = fact("age", { from: 65 });
const sizeOf = (...each: readonly Asked[]) => factor(each).cases.size;
const whole = (condition: Asked["condition"]): Asked => ({ condition, straddle: "true" });

describe("conditions with their independent parts taken out", () => {
  it.each([undefined, KEPT])("give all that they give whole, for as many answers (kept: %o)", (kept) => {
    fc.assert(
      fc.property(asked, (each) => {
        const cases = casesOf(each);
        fc.pre(cases.size < 3000);
        const factored = factor(each, kept);
        expect(truthsIn(factored.cases)).toEqual(truthsIn(cases));
        expect(factored.answers).toBe(cases.answers);
        expect(factored.cases.size).toBeLessThanOrEqual(cases.size);
      }),
      { ...SAMPLE, numRuns: 120 },
    );
  });

  it("leave the kept places to be looked at by themselves", () => {
    const keysIn = ({ classes }: Cases) => {
      const keys = classes.map(({ place }) =>
        place.kind === "fact" ? `fact ${place.fact}` : `${place.kind} ${place.question}.${place.part ?? ""}`,
      );
      return new Set(keys.filter((key) => KEPT.has(key)));
    };
    fc.assert(
      fc.property(asked, (each) => {
        expect(keysIn(factor(each, KEPT).cases)).toEqual(keysIn(casesOf(each)));
      }),
      { ...SAMPLE, numRuns: 60 },
    );
  });

  it("are few, however deep a part lies", () => {
    const pairs = [any(LEGS, WORSE), any(LEFT, FIRST)] as const;
    expect(sizeOf(whole(all(...pairs)))).toBe(9);
    expect(sizeOf(whole(all(OLD, not(any(...pairs)))))).toBe(9);
    expect(sizeOf(whole(atLeast(1, OLD, certain(all(...pairs)))))).toBe(6);
    expect(sizeOf(whole(all(LEGS, WORSE)))).toBe(9);
    expect(sizeOf(whole(pairs[0]), whole(pairs[1]))).toBe(9);
    expect(sizeOf(whole(pairs[0]), whole(all(LEGS, LEFT)))).toBe(27);
  });

  it("take out a part by each way in which it is asked", () => {
    const days = any(fact("days-since-start", { below: 4 }), LEGS);
    const both: readonly Asked[] = [
      { condition: days, straddle: "true" },
      { condition: days, straddle: "unknown" },
    ];
    expect(factor(both).parts).toEqual([]);
    const same: readonly Asked[] = [
      { condition: any(LEGS, WORSE), straddle: "true" },
      { condition: any(LEGS, WORSE), straddle: "unknown" },
    ];
    expect(factor(same).parts).toHaveLength(1);
    expect(factor(same).cases.size).toBe(3);
  });

  it("tell of each part what it can be, and how many cases that took", () => {
    const { parts, answers, cases } = factor([whole(all(OLD, any(LEFT, FIRST)))]);
    expect(parts.map(({ truths, tried, answers: of }) => [truths, tried, of])).toEqual([
      [new Set([0, 1, 2]), 9, 18n],
    ]);
    expect(parts[0]?.id).toMatch(/^part 1 of .*Q-WING/);
    expect(triedIn(parts)).toBe(9);
    expect(answers).toBe(3n * 18n);
    expect(cases.size).toBe(9);
    const inner = factor([whole(all(OLD, any(LEFT, all(FIRST, any(LEGS, WORSE)))))]);
    expect(inner.parts).toHaveLength(1);
    expect(inner.parts[0]?.tried).toBeGreaterThan(9);
    const never = factor([whole(all(OLD, all(says("Q-TREND", "better"), WORSE, LEFT)))]);
    expect(never.parts[0]?.truths).toEqual(new Set([0, 1]));
    expect(never.cases.size).toBe(6);
  });
});
