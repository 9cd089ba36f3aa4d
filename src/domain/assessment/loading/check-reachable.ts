import { NO, YES } from "../compiled/compile-condition";
import type { Condition } from "../condition";
import type { Rule } from "../rule";
import type { RuleSet } from "../rule-set";
import { forEachCase } from "../space/every-case";
import { factor } from "../space/factor";
import { ruleCases, type RuleCases } from "../space/rule-cases";
import { tierRank } from "../tier";
import { conditionsIn, withInner } from "./conditions-in";
import { remembered } from "./remembered";
import { jsonPath, type RuleSetProblem } from "./rule-set-problem";

/** More cases than this are not gone through: the set is refused, since nothing was shown. */
export const MOST_CASES = 30_000_000;

/** Every condition can hold, no rule always holds, and each row of a rule decides its tier for some answers. */
export function checkReachable(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const never = conditionsIn(ruleSet)
    .flatMap(withInner)
    .filter(({ condition }) => canNeverHold(condition));
  if (never.length > 0) {
    return never.map(({ at }) => ({ at, code: "unreachable", message: "no answers make this hold" }));
  }
  return ruleSet.rules.flatMap(ruleProblems);
}

/**
 * What is under "not" is asked for its opposite and may well never hold, and "any" holds when one of its parts does: those
 * are looked at by themselves.
 */
function canNeverHold(condition: Condition): boolean {
  if ("not" in condition || "certain" in condition || "any" in condition) return false;
  return neverHolds(condition);
}

const neverHolds = remembered<Condition, boolean>((condition) => {
  const { cases } = factor([{ condition, straddle: "true" }]);
  const [test] = cases.tests;
  let held = cases.size > MOST_CASES;
  if (!held) {
    forEachCase(cases, () => {
      held = test?.(cases.reader) === YES;
      return held ? "stop" : undefined;
    });
  }
  return !held;
}, JSON.stringify);

interface Seen {
  when: Set<number>;
  own: boolean;
  raises: Set<number>;
  lowers: Set<number>;
}

function ruleProblems(rule: Rule, at: number): readonly RuleSetProblem[] {
  const seen = decidingIn(rule);
  if (seen === "too many") {
    return [{ at: jsonPath("rules", at), code: "not-comparable", message: "too many cases to go through" }];
  }
  const unreachable = (path: string, message: string): RuleSetProblem => ({
    at: path,
    code: "unreachable",
    message,
  });
  return [
    ...(seen.when.has(NO)
      ? []
      : [
          {
            at: jsonPath("rules", at, "when"),
            code: "contradiction" as const,
            message: "whatever is answered, this is not false",
          },
        ]),
    ...(seen.when.has(YES) ? [] : [unreachable(jsonPath("rules", at, "when"), "no answers make this hold")]),
    ...rule.raises.flatMap((_, index) =>
      seen.raises.has(index)
        ? []
        : [unreachable(jsonPath("rules", at, "raises", index), "where it holds, a higher row holds as well")],
    ),
    ...rule.lowers.flatMap((_, index) =>
      seen.lowers.has(index)
        ? []
        : [unreachable(jsonPath("rules", at, "lowers", index), "where it holds, another row decides")],
    ),
    ...(seen.own
      ? []
      : [unreachable(jsonPath("rules", at, "tier"), "where the rule holds, one of its rows decides")]),
  ];
}

/** Only the conditions of a rule and the tiers of its rows matter. */
const decidingIn = remembered(
  (rule: Rule): Seen | "too many" => {
    const all = ruleCases([rule]);
    return all.factored.cases.size > MOST_CASES ? "too many" : whatDecides(rule, all);
  },
  ({ when, tier, raises, lowers }) => JSON.stringify({ when, tier, raises, lowers }),
);

function whatDecides(rule: Rule, { factored, reader, rules: [compiled] }: RuleCases): Seen {
  const seen: Seen = { when: new Set(), own: false, raises: new Set(), lowers: new Set() };
  forEachCase(factored.cases, () => {
    if (compiled === undefined) return;
    const truth = compiled.when(reader);
    seen.when.add(truth);
    if (truth !== YES) return;
    const holding = compiled.raises.flatMap((test, index) => (test(reader) === YES ? [index] : []));
    const ranks = holding.map((index) => tierRank(rule.raises[index]?.tier ?? "NONE"));
    const top = Math.max(...ranks);
    holding.forEach((index, position) => {
      if (ranks[position] === top) seen.raises.add(index);
    });
    if (holding.length > 0) return;
    const lower = compiled.lowers.findIndex((test) => test(reader) === YES);
    if (lower === -1) seen.own = true;
    else seen.lowers.add(lower);
  });
  return seen;
}
