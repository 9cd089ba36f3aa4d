import { expect, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { fact, says } from "../condition";
import { forEachCase } from "./every-case";
import { askedBy, ruleCases } from "./rule-cases";

const LEGS = says("Q-CORD", "legs");
const WORSE = says("Q-TREND", "worse");
const BETTER = says("Q-TREND", "better");
const START = fact("days-since-start", { below: 4 });

const RULE = aRule({
  when: WORSE,
  raises: [
    { when: LEGS, tier: "SAME_DAY" },
    { when: START, tier: "EMERGENCY" },
  ],
  lowers: [{ when: START, tier: "ROUTINE" }],
});

test("a rule asks its own condition and its raises to the more serious side, its lowers for certain", () => {
  expect(askedBy(RULE)).toEqual([
    { condition: WORSE, straddle: "true" },
    { condition: LEGS, straddle: "true" },
    { condition: START, straddle: "true" },
    { condition: START, straddle: "unknown" },
  ]);
});

test("several rules are gone through together, each by its own conditions", () => {
  const other = aRule({ when: BETTER, lowers: [{ when: LEGS, tier: "ROUTINE" }] });
  const { factored, reader, rules } = ruleCases([RULE, other]);
  expect(rules.map(({ rule, raises, lowers }) => [rule, raises.length, lowers.length])).toEqual([
    [RULE, 2, 1],
    [other, 0, 1],
  ]);
  expect(reader).toBe(factored.cases.reader);
  const [first, second] = rules;
  const seen = new Set<string>();
  forEachCase(factored.cases, () => {
    const [legs, start] = first?.raises ?? [];
    expect(second?.lowers[0]?.(reader)).toBe(legs?.(reader));
    seen.add(`${first?.when(reader)}${second?.when(reader)}${start?.(reader)}${first?.lowers[0]?.(reader)}`);
  });
  const [whens, starts] = [
    ["00", "11", "20", "02"],
    ["00", "11", "21", "22"],
  ];
  expect([...seen].toSorted()).toEqual(
    (whens ?? []).flatMap((when) => (starts ?? []).map((each) => when + each)).toSorted(),
  );
});
