import type { RuleSet } from "../rule-set";
import { otherTiers, type Rule } from "../rule";
import { tierRank, TIERS, type Tier } from "../tier";
import { jsonPath, type RuleSetProblem } from "./rule-set-problem";

/**
 * Raises go up, lowers go down and never below ROUTINE: a flag that fired is looked at. Each tier that a rule or its
 * children can give is put into words.
 */
export function checkTiers(ruleSet: RuleSet): readonly RuleSetProblem[] {
  return [...orderProblems(ruleSet), ...wordProblems(ruleSet)];
}

function wordProblems({ rules, parentRules }: RuleSet): readonly RuleSetProblem[] {
  const missing = (at: string, textAt: Rule["textAt"], tiers: readonly Tier[]) =>
    [...new Set(tiers)]
      .filter((tier) => !Object.hasOwn(textAt, tier))
      .map((tier): RuleSetProblem => ({
        at,
        code: "no-words",
        message: `nothing says what ${tier} means for the reader`,
      }));
  return [
    ...rules.flatMap((rule, at) => missing(jsonPath("rules", at, "textAt"), rule.textAt, otherTiers(rule))),
    ...parentRules.flatMap(({ id, textAt }, at) => {
      const children = rules.filter(({ parent }) => parent === id);
      const tiers = new Set(children.flatMap((rule) => [rule.tier, ...otherTiers(rule)]));
      const own = TIERS.find((tier) => tiers.has(tier));
      return missing(
        jsonPath("parentRules", at, "textAt"),
        textAt,
        [...tiers].filter((tier) => tier !== own),
      );
    }),
  ];
}

function orderProblems({ rules }: RuleSet): readonly RuleSetProblem[] {
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
