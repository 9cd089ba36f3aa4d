import { describe, expect, it, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { all, any, atLeast, certain, fact, not, number, says, type Condition } from "../condition";
import type { Rule } from "../rule";
import { aSet, asking, MANY_NUMBERS } from "./a-set.testing";
import { checkReachable } from "./check-reachable";

const WORSE = says("Q-TREND", "worse");
const BETTER = says("Q-TREND", "better");
const LEGS = says("Q-CORD", "legs");
const BOWEL = says("Q-CORD", "bowel");
const NEVER = all(WORSE, BETTER);
const INNER_NEVER = all(WORSE, says("Q-TREND", "no-change"));

const unreachable = (at: string, message: string) => ({ at, code: "unreachable", message });
const noAnswers = (at: string) => unreachable(at, "no answers make this hold");
/** The problems of the second rule of a set, the first of which is sound. */
const problemsOf = (changes: Partial<Rule>) =>
  checkReachable(aSet({ rules: [aRule({ when: LEGS }), aRule({ when: WORSE, ...changes })] }));

describe("a condition", () => {
  test.each<[string, Condition]>([
    ["one answer", WORSE],
    ["one of two", any(WORSE, BETTER)],
    ["two of several options", all(LEGS, BOWEL)],
    ["what is asked after another answer", all(LEGS, says("Q-CORD-PACE", "days"))],
    ["the opposite of what never holds", all(LEGS, not(NEVER_INSIDE_NOT()))],
    ["a range for certain", fact("days-since-start", { from: 7, below: 42 })],
  ])("may be %s", (_, when) => {
    expect(problemsOf({ when })).toEqual([]);
  });

  test.each<[string, Condition, readonly string[]]>([
    ["contradicts itself", NEVER, ["rules[1].when"]],
    ["does so inside", any(LEGS, NEVER), ["rules[1].when.any[1]"]],
    ["does so in both parts", any(INNER_NEVER, NEVER), ["rules[1].when.any[0]", "rules[1].when.any[1]"]],
    ["asks for more than there are", atLeast(2, WORSE, BETTER), ["rules[1].when"]],
    [
      "asks what is not asked then",
      all(says("Q-CORD", "none"), says("Q-CORD-PACE", "days")),
      ["rules[1].when"],
    ],
    ["is for certain what never holds", certain(NEVER), ["rules[1].when.certain"]],
    ["is a number out of reach", number("Q-NPRS-WORST", { from: 11 }), ["rules[1].when"]],
  ])("that %s is refused", (_, when, places) => {
    expect(problemsOf({ when })).toEqual(places.map(noAnswers));
  });

  it("is looked at wherever it stands: in rows, in checks and in notes", () => {
    expect(problemsOf({ raises: [{ when: NEVER, tier: "SAME_DAY" }] })).toEqual([
      noAnswers("rules[1].raises[0].when"),
    ]);
    expect(checkReachable(aSet({ notes: [{ id: "-", when: NEVER, text: "-" }] }))).toEqual([
      noAnswers("notes[0].when"),
    ]);
  });
});

it("a condition with too many cases to go through is not refused for what was not shown", () => {
  const when = all(atLeast(2, ...MANY_NUMBERS), not(any(...MANY_NUMBERS)));
  expect(checkReachable(aSet({ notes: [{ id: "-", when, text: "-" }] }))).toEqual([]);
});

/** Under "not" and "certain" a condition is asked by itself. */
function NEVER_INSIDE_NOT(): Condition {
  return certain(says("Q-ONSET", "within-hours"));
}

describe("a rule", () => {
  it("is false for some answers", () => {
    const always = any(LEGS, not(certain(LEGS)));
    expect(problemsOf({ when: always })).toEqual([
      { at: "rules[1].when", code: "contradiction", message: "whatever is answered, this is not false" },
    ]);
  });

  it("holds for some answers, where its parts do but not together", () => {
    const apart = any(all(LEGS, not(LEGS)), all(BOWEL, not(BOWEL)));
    expect(problemsOf({ when: apart }).map(({ at }) => at)).toEqual([
      "rules[1].when.any[0]",
      "rules[1].when.any[1]",
    ]);
    const never = any(not(any(LEGS, not(LEGS))), not(any(BOWEL, not(BOWEL))));
    const problems = problemsOf({ when: never });
    expect(problems).toContainEqual(noAnswers("rules[1].when"));
    expect(problems).toContainEqual(
      unreachable("rules[1].tier", "where the rule holds, one of its rows decides"),
    );
  });

  it("is decided by each of its rows for some answers, and by none for others", () => {
    const when = says("Q-TREND", "worse", "slightly-worse", "better");
    const raises = [
      { when: LEGS, tier: "SAME_DAY" },
      { when: BOWEL, tier: "EMERGENCY" },
    ] as const;
    expect(problemsOf({ when, raises, lowers: [{ when: BETTER, tier: "ROUTINE" }] })).toEqual([]);
  });

  it("has no raise where a higher one always holds as well", () => {
    const raises = [
      { when: any(LEGS, BOWEL), tier: "EMERGENCY" },
      { when: LEGS, tier: "SAME_DAY" },
      { when: BOWEL, tier: "EMERGENCY" },
    ] as const;
    expect(problemsOf({ raises })).toEqual([
      unreachable("rules[1].raises[1]", "where it holds, a higher row holds as well"),
    ]);
  });

  it("has no lower where a raise or an earlier lower always decides", () => {
    const raises = [{ when: LEGS, tier: "SAME_DAY" }] as const;
    const lowers = [
      { when: all(LEGS, BOWEL), tier: "ROUTINE" },
      { when: BOWEL, tier: "ROUTINE" },
      { when: all(BOWEL, not(LEGS)), tier: "ROUTINE" },
    ] as const;
    expect(problemsOf({ raises, lowers })).toEqual([
      unreachable("rules[1].lowers[0]", "where it holds, another row decides"),
      unreachable("rules[1].lowers[2]", "where it holds, another row decides"),
    ]);
  });

  it("keeps its own tier for some answers", () => {
    expect(problemsOf({ raises: [{ when: WORSE, tier: "SAME_DAY" }] })).toEqual([
      unreachable("rules[1].tier", "where the rule holds, one of its rows decides"),
    ]);
  });

  it("is refused when it has too many cases to go through", () => {
    const raises = [{ when: atLeast(2, ...MANY_NUMBERS), tier: "SAME_DAY" }] as const;
    expect(checkReachable(asking(any(...MANY_NUMBERS), { raises }))).toEqual([
      { at: "rules[0]", code: "not-comparable", message: "too many cases to go through" },
    ]);
  });
});
