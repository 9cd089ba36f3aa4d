import { describe, expect, it, test } from "vitest";
import { all, any, atLeast, certain, fact, not, says, type Condition } from "../condition";
import type { Rule } from "../rule";
import { RULE_SET } from "../rule-set";
import { aDay, judgedInForce } from "./a-series.testing";
import { readsSeries, serialEvidence } from "./serial-evidence";

describe("a rule reads the series", () => {
  const rising = fact("pain-rising", { from: 1 });
  const answer = says("Q-TREND", "worse");
  const reads = (when: Condition) => {
    const [rule] = RULE_SET.rules;
    return rule !== undefined && readsSeries({ ...rule, when } satisfies Rule);
  };

  test.each([
    ["one of its facts", rising, true],
    ["an answer", answer, false],
    ["another fact", fact("age-at-start", { from: 18 }), false],
    ["all of some", all(answer, rising), true],
    ["any of some", any(answer, rising), true],
    ["at least one of some", atLeast(1, answer, rising), true],
    ["the opposite", not(rising), true],
    ["for sure", certain(rising), true],
    ["answers alone", all(answer, any(answer), atLeast(1, answer), not(certain(answer))), false],
  ])("that asks for %s: %#", (_, when, is) => {
    expect(reads(when)).toBe(is);
  });
});

it("compares daily life with daily life", () => {
  const lives = [1, 1, 1, 4, 5].map((dailyLife, week) => aDay(week * 7, { dailyLife, trend: "better" }));
  const [w4] = serialEvidence(judgedInForce(lives));
  expect(w4?.against?.values.map(({ question, answer }) => [question, answer])).toEqual([
    ["Q-ADL", 1],
    ["Q-ADL", 1],
    ["Q-ADL", 1],
  ]);
});
