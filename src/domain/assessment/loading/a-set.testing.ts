import { aRule } from "../a-rule.testing";
import { number, type Condition } from "../condition";
import type { Rule } from "../rule";
import { RULE_SET, type RuleSet } from "../rule-set";

/** The set in force without any of its conditions, and with these parts. */
export function aSet(parts: Partial<RuleSet>): RuleSet {
  return {
    ...{ ...RULE_SET, rules: [], parentRules: [], conflicts: [], causes: [], parentCauses: [] },
    ...{ mechanisms: [], gearChecks: [], notes: [], approvals: [] },
    ...parts,
  };
}

/** A set of one rule, whose condition this is. */
export function asking(when: Condition, changes: Partial<Rule> = {}): RuleSet {
  return aSet({ rules: [aRule({ when, ...changes })] });
}

const NUMBERS = [
  ...[
    "Q-NPRS-WORST",
    "Q-NPRS-RUN",
    "Q-NPRS-NOW",
    "Q-ADL",
    "Q-DESK",
    "Q-SLEEP",
    "Q-MISSED-WORK",
    "Q-MINUTES-DAY",
  ],
  ...["Q-RUN-VOL.minutes", "Q-RUN-VOL.runs"],
];

/** Conditions on so many numbers that all their cases together are too many to go through. */
export const MANY_NUMBERS: readonly Condition[] = NUMBERS.flatMap((path) =>
  [1, 2, 3, 4, 5, 6].map((from) => number(path, { from })),
);
