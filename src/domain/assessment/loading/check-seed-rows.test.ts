import { describe, expect, it, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { all, any, atLeast, fact, not, number, says } from "../condition";
import type { Rule, Step } from "../rule";
import { RULE_SET, type RuleSet } from "../rule-set";
import { MANY_NUMBERS } from "./a-set.testing";
import { checkSeedRows } from "./check-seed-rows";

const WORSE = says("Q-TREND", "worse");
const LEGS = says("Q-CORD", "legs");
const BOWEL = says("Q-CORD", "bowel");
const LEFT = says("Q-WING", "left");
const ADL = "REFER-ADL";
const index = RULE_SET.rules.findIndex(({ id }) => id === ADL);
const AT = `rules[${index}]`;

/** The set in force with another row in place of one of the seed's. */
function withRow(changes: Partial<Rule>): RuleSet {
  const { parent: _, ...row } = aRule({ when: WORSE, id: ADL, label: "seed", ...changes });
  const rule: Rule = changes.parent === undefined ? row : { ...row, parent: changes.parent };
  return { ...RULE_SET, rules: RULE_SET.rules.map((each) => (each.id === ADL ? rule : each)) };
}
/** What is wrong with a row where the built-in one is another. */
const problemsOf = (changes: Partial<Rule>, builtIn: Partial<Rule> = {}) =>
  checkSeedRows(withRow(changes), withRow(builtIn));
const messagesOf = (changes: Partial<Rule>, builtIn: Partial<Rule> = {}) =>
  problemsOf(changes, builtIn).map(({ at, code, message }) => {
    expect([at, code]).toEqual([AT, "seed-weaker"]);
    return message;
  });
const to = (when: Step["when"], tier: Step["tier"], mode?: Step["mode"]): Step =>
  mode === undefined ? { when, tier } : { when, tier, mode };

describe("a row of the seed", () => {
  it("is there, as it is built in", () => {
    expect(checkSeedRows(RULE_SET, RULE_SET)).toEqual([]);
  });

  it("may not be left out, in whichever list it stands", () => {
    const lists = ["statements", "causes", "parentCauses", "mechanisms", "rules", "parentRules"] as const;
    for (const list of lists) {
      const [first, ...others] = RULE_SET[list].filter(({ id }) => !id.startsWith("X-"));
      expect(checkSeedRows({ ...RULE_SET, [list]: others }, RULE_SET)).toEqual([
        {
          at: list,
          code: "seed-missing",
          message: `${first?.id} stands in the seed and may not be left out`,
        },
      ]);
    }
  });

  it("is labelled so", () => {
    expect(problemsOf({ label: "beyond" })).toEqual([
      { at: `${AT}.label`, code: "seed-weaker", message: "REFER-ADL stands in the seed and is labelled so" },
    ]);
  });

  it("stays with its parent, or without one", () => {
    const problem = (whose: string) => [
      { at: `${AT}.parent`, code: "seed-weaker", message: `REFER-ADL belongs to ${whose}` },
    ];
    expect(problemsOf({ parent: "REFER-NEURO" })).toEqual(problem("no parent"));
    expect(problemsOf({}, { parent: "REFER-NEURO" })).toEqual(problem("REFER-NEURO"));
  });

  it("is compared only with a row that is built in", () => {
    const without = { ...RULE_SET, rules: RULE_SET.rules.filter(({ id }) => id !== ADL) };
    expect(checkSeedRows(withRow({ tier: "ROUTINE" }), without)).toEqual([]);
  });
});

describe("it is not weaker", () => {
  test.each<[string, Partial<Rule>, Partial<Rule>]>([
    ["with other words", { source: "another", version: 7 }, {}],
    ["with a higher tier", { tier: "SAME_DAY" }, {}],
    ["with a stricter mode", { mode: "HOLD" }, {}],
    ["with the tier's own mode said", { mode: "RESTRICTED" }, {}],
    ["where it holds more often", { when: any(WORSE, LEGS) }, {}],
    ["with one more raise", { raises: [to(LEGS, "SAME_DAY")] }, {}],
    ["without a lower", {}, { lowers: [to(LEGS, "ROUTINE")] }],
    [
      "with raises in another order",
      { raises: [to(LEGS, "SAME_DAY"), to(BOWEL, "EMERGENCY")] },
      { raises: [to(BOWEL, "EMERGENCY"), to(LEGS, "SAME_DAY")] },
    ],
    ["by what can never hold", { when: any(WORSE, all(LEGS, not(LEGS))) }, {}],
    ["unknown where the built-in one is false", { when: any(WORSE, all(WORSE, LEGS)) }, {}],
    [
      "at its own tier where the built-in one is lowered",
      { tier: "SAME_DAY" },
      {
        tier: "SAME_DAY",
        lowers: [to(LEGS, "WITHIN_DAYS", "FULL")],
      },
    ],
    [
      "holding in its own mild mode where the built-in one is false",
      { mode: "FULL", when: any(WORSE, all(says("Q-TREND", "better"), LEGS)) },
      { mode: "FULL" },
    ],
    [
      "where a raise that is not known would be to no higher tier than the one that holds",
      { raises: [to(any(LEGS, LEFT), "SAME_DAY", "FULL")] },
      { raises: [to(LEGS, "SAME_DAY", "FULL"), to(LEFT, "SAME_DAY", "FULL")] },
    ],
  ])("%s", (_, changes, builtIn) => {
    expect(problemsOf(changes, builtIn)).toEqual([]);
  });
});

describe("it is weaker, and told for which answers", () => {
  const A = "WITHIN_DAYS, RESTRICTED";
  const told = (less: string, more: string, example: string) =>
    `REFER-ADL gives ${less} where the built-in row gives ${more}, for example with ${example}`;

  test.each<[string, Partial<Rule>, Partial<Rule>, string]>([
    ["by a lower tier", { tier: "ROUTINE" }, {}, told("ROUTINE, FULL", A, "Q-TREND worse")],
    ["by a milder mode", { mode: "FULL-L1" }, {}, told("WITHIN_DAYS, FULL-L1", A, "Q-TREND worse")],
    [
      "by a milder mode at a higher tier",
      { tier: "SAME_DAY", mode: "FULL" },
      {},
      told("SAME_DAY, FULL", A, "Q-TREND worse"),
    ],
    [
      "by one answer less",
      {},
      { when: says("Q-TREND", "worse", "better") },
      told("nothing", A, "Q-TREND better"),
    ],
    [
      "by an answer that it asks for as well",
      { when: all(WORSE, LEGS) },
      {},
      told("nothing", "unknown", "Q-TREND not known"),
    ],
    [
      "by what it does not know",
      { when: all(WORSE, any(LEGS, says("Q-CORD", "none", "bowel"))) },
      { when: all(WORSE, any(LEGS, says("Q-CORD", "none", "bowel"), says("Q-CORD", "unsure"))) },
      told("unknown", A, "Q-TREND worse, Q-CORD not known"),
    ],
    [
      "by what it takes as false",
      { when: { certain: WORSE } },
      {},
      told("nothing", "unknown", "Q-TREND not known"),
    ],
    [
      "by a raise left out",
      {},
      { raises: [to(LEGS, "SAME_DAY")] },
      told(A, "SAME_DAY, HOLD", "Q-TREND worse, Q-CORD legs"),
    ],
    [
      "by a raise to less",
      { raises: [to(LEGS, "SAME_DAY")] },
      { raises: [to(LEGS, "EMERGENCY")] },
      told("SAME_DAY, HOLD", "EMERGENCY, HOLD", "Q-TREND worse, Q-CORD legs"),
    ],
    [
      "by the mode of the first of two raises to one tier",
      { raises: [to(LEGS, "SAME_DAY", "FULL"), to(LEGS, "SAME_DAY")] },
      { raises: [to(LEGS, "SAME_DAY")] },
      told("SAME_DAY, FULL", "SAME_DAY, HOLD", "Q-TREND worse, Q-CORD legs"),
    ],
    [
      "by one more lower",
      { lowers: [to(LEGS, "ROUTINE")] },
      {},
      told("ROUTINE, FULL", A, "Q-TREND worse, Q-CORD legs"),
    ],
    [
      "by a lower that comes earlier",
      { tier: "SAME_DAY", lowers: [to(LEGS, "ROUTINE"), to(LEGS, "WITHIN_DAYS")] },
      { tier: "SAME_DAY", lowers: [to(LEGS, "WITHIN_DAYS"), to(LEGS, "ROUTINE")] },
      told("ROUTINE, FULL", A, "Q-TREND worse, Q-CORD legs"),
    ],
    [
      "by a raise that is not known no more, at a tier that INCOMPLETE exceeds",
      { tier: "ROUTINE", raises: [to({ certain: LEGS }, "SAME_DAY")] },
      { tier: "ROUTINE", raises: [to(LEGS, "SAME_DAY")] },
      told("ROUTINE, FULL", "ROUTINE, RESTRICTED", "Q-TREND worse, Q-CORD not known"),
    ],
    [
      "by a raise that is not known no more, where it would have held the athlete back",
      { mode: "FULL", raises: [to({ certain: LEGS }, "SAME_DAY")] },
      { mode: "FULL", raises: [to(LEGS, "SAME_DAY")] },
      told("WITHIN_DAYS, FULL", "WITHIN_DAYS, RESTRICTED", "Q-TREND worse, Q-CORD not known"),
    ],
    [
      "by a number moved up",
      { when: number("Q-NPRS-WORST", { from: 8 }) },
      { when: number("Q-NPRS-WORST", { from: 7 }) },
      told("nothing", A, "Q-NPRS-WORST from 7, below 8"),
    ],
    [
      "by days moved down",
      { when: fact("days-since-start", { below: 7 }) },
      { when: fact("days-since-start", { below: 14 }) },
      told("nothing", A, "days-since-start from 7, below 14"),
    ],
    [
      "by being unknown where the built-in one holds, if only at ROUTINE",
      { tier: "ROUTINE", when: all(WORSE, any(LEGS, says("Q-CORD", "none", "bowel"))) },
      { tier: "ROUTINE", when: all(WORSE, any(LEGS, says("Q-CORD", "none", "bowel", "unsure"))) },
      told("unknown", "ROUTINE, FULL", "Q-TREND worse, Q-CORD not known"),
    ],
    [
      "by a mild mode where the built-in one is unknown",
      { mode: "FULL" },
      { mode: "FULL", when: all(WORSE, LEGS) },
      told("WITHIN_DAYS, FULL", "unknown", "Q-TREND worse, Q-CORD not known"),
    ],
    [
      "by a raise that is not known no more, though the athlete is held back all the same",
      { tier: "ROUTINE", mode: "HOLD", raises: [to({ certain: LEGS }, "SAME_DAY")] },
      { tier: "ROUTINE", mode: "HOLD", raises: [to(LEGS, "SAME_DAY")] },
      told("ROUTINE, HOLD", "ROUTINE, HOLD", "Q-TREND worse, Q-CORD not known"),
    ],
  ])("%s", (_, changes, builtIn, message) => {
    expect(messagesOf(changes, builtIn)).toEqual([message]);
  });

  it("and refused where nothing can show it", () => {
    const [changed, builtIn] = [{ when: any(...MANY_NUMBERS) }, { when: atLeast(2, ...MANY_NUMBERS) }];
    expect(problemsOf(changed, builtIn)).toEqual([
      {
        at: AT,
        code: "not-comparable",
        message:
          "REFER-ADL differs from the built-in row in so many ways that nothing shows it to be no weaker",
      },
    ]);
  });
});
