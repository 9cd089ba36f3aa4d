import fc from "fast-check";
import { expect, it } from "vitest";
import { anIntake, daysAgo, NOW } from "../a-case.testing";
import { all, any, fact, number, says, type Condition } from "../condition";
import { evaluate, type Straddle } from "../evaluate";
import { factsOf, type Told } from "../facts";
import { compileCondition } from "./compile-condition";
import { aCondition, answersToTry, SAMPLE } from "./made-up.testing";
import { NOT_YET_READ } from "./place";
import { readerOf } from "./reader";

const TRUTHS = ["false", "unknown", "true"];
const STRADDLES: readonly Straddle[] = ["true", "unknown"];

it.each(STRADDLES)(
  "a compiled condition is as true as the same one read part by part (ranges: %s)",
  (straddle) => {
    const several = fc.array(answersToTry, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(aCondition, several, (condition, all) => {
        const reader = readerOf([condition]);
        const test = compileCondition(condition, reader.places, straddle);
        const told: Told = { firstWorst: 5 };
        for (const answers of all) {
          reader.take(answers, NOW, told);
          const { truth } = evaluate(condition, { answers, facts: factsOf(answers, NOW, told) }, straddle);
          expect(TRUTHS[test(reader)]).toBe(truth);
        }
      }),
      { ...SAMPLE, numRuns: 250 },
    );
  },
);

const AGE = fact("age", { below: 40 });
const WORSE = says("Q-TREND", "worse");
const BETTER = says("Q-TREND", "better");
const MILD = number("Q-NPRS-WORST", { below: 5 });
const SINCE = fact("days-since-start", { below: 14 });

it.each<[string, Condition, boolean]>([
  ["one of the other parts decides", all(AGE, WORSE), false],
  ["several others do, though they cost more together than one", all(AGE, all(BETTER, WORSE, MILD)), false],
  ["another part holds", any(AGE, BETTER, MILD), false],
  ["a part with two facts comes after one with one", all(all(AGE, SINCE), all(SINCE, WORSE)), false],
  ["no other part decides", all(AGE, BETTER), true],
  ["none holds", any(AGE, WORSE), true],
])("a fact is worked out only when it is needed: %s", (_, condition, needed) => {
  const reader = readerOf([condition]);
  const test = compileCondition(condition, reader.places, "true");
  reader.take(anIntake({ "Q-TREND": "better", "Q-START": daysAgo(3) }), NOW, {});
  test(reader);
  const index = reader.places.get("fact age")?.index ?? -1;
  expect(reader.words[index] !== NOT_YET_READ).toBe(needed);
});

it("a range that only overlaps counts as asked for, alone and beside others of its place", () => {
  const parts = [SINCE, fact("days-since-start", { from: 35 })];
  for (const condition of [SINCE, any(...parts), all(SINCE), any(WORSE, ...parts)]) {
    for (const straddle of STRADDLES) {
      const reader = readerOf([condition]);
      const test = compileCondition(condition, reader.places, straddle);
      reader.take(anIntake({ "Q-START": "1-4-weeks" }), NOW, {});
      expect(TRUTHS[test(reader)]).toBe(straddle === "true" ? "true" : "unknown");
    }
  }
});

it("a condition is compiled only for what its places hold", () => {
  expect(() => compileCondition(WORSE, new Map(), "true")).toThrow("There is no place for codes Q-TREND.");
});
