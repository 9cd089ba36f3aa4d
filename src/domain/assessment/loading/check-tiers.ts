import type { RuleSet } from "../rule-set";
import { tierRank } from "../tier";
import { jsonPath, type RuleSetProblem } from "./rule-set-problem";

/** Raises go up, lowers go down and never below ROUTINE: a flag that fired is looked at. */
export function checkTiers({ rules }: RuleSet): readonly RuleSetProblem[] {
  return rules.flatMap((rule, at) => [
    ...rule.raises.flatMap(({ tier }, index) =>
      tierRank(tier) > tierRank(rule.tier)
        ? []
        : [problem(at, "raises", index, `a raise to ${tier} can never exceed ${rule.tier}`)],
    ),
    ...rule.lowers.flatMap(({ tier }, index) =>
      tierRank(tier) < tierRank(rule.tier) && tierRank(tier) >= tierRank("ROUTINE")
        ? []
        : [problem(at, "lowers", index, `a lower from ${rule.tier} to ${tier} goes up or below ROUTINE`)],
    ),
    ...(rule.tier === "INCOMPLETE" ||
    [...rule.raises, ...rule.lowers].some(({ tier }) => tier === "INCOMPLETE")
      ? [
          {
            at: jsonPath("rules", at),
            code: "tier-order" as const,
            message: "INCOMPLETE is no tier of a rule",
          },
        ]
      : []),
  ]);
}

function problem(rule: number, list: string, index: number, message: string): RuleSetProblem {
  return { at: jsonPath("rules", rule, list, index, "tier"), code: "tier-order", message };
}
