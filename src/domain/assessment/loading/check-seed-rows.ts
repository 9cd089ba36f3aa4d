import canonicalize from "canonicalize";
import { describeCase } from "../space/describe-case";
import { forEachCase } from "../space/every-case";
import { ruleCases, type RuleInCases } from "../space/rule-cases";
import { MODE_OF_TIER, type Rule } from "../rule";
import type { RuleSet } from "../rule-set";
import { ENGINE_SEED_ROWS } from "../seed-rows";
import { MODES, tierRank } from "../tier";
import { OPEN, YES } from "../compiled/compile-condition";
import type { Reader } from "../compiled/reader";
import { MOST_CASES } from "./check-reachable";
import { jsonPath, type RuleSetProblem } from "./rule-set-problem";

/**
 * No row of the seed is missing, relabelled or taken from its parent, and no referral row of it is weaker: for no
 * answers at all does it give less than the built-in one, in tier, in mode or in what it holds to be unknown.
 */
export function checkSeedRows(ruleSet: RuleSet, builtIn: RuleSet): readonly RuleSetProblem[] {
  return ENGINE_SEED_ROWS.flatMap(({ id, realisedIn }) => {
    const at = ruleSet[realisedIn].findIndex((each) => each.id === id);
    const found = ruleSet[realisedIn][at];
    if (found === undefined) {
      return [problem(realisedIn, "seed-missing", `${id} stands in the seed and may not be left out`)];
    }
    const where = jsonPath(realisedIn, at);
    if ("label" in found && found.label !== "seed") {
      return [problem(`${where}.label`, "seed-weaker", `${id} stands in the seed and is labelled so`)];
    }
    const original = builtIn.rules.find((rule) => rule.id === id);
    const rule = ruleSet.rules.find((each) => each.id === id);
    return realisedIn === "rules" && original !== undefined && rule !== undefined
      ? weaker(rule, original, where)
      : [];
  });
}

function weaker(rule: Rule, original: Rule, at: string): readonly RuleSetProblem[] {
  if (rule.parent !== original.parent) {
    return [
      problem(`${at}.parent`, "seed-weaker", `${rule.id} belongs to ${original.parent ?? "no parent"}`),
    ];
  }
  if (canonicalize(effectOf(rule)) === canonicalize(effectOf(original))) return [];
  const { factored, reader, rules } = ruleCases([rule, original]);
  if (factored.cases.size > MOST_CASES) {
    const message = `${rule.id} differs from the built-in row in so many ways that nothing shows it to be no weaker`;
    return [problem(at, "not-comparable", message)];
  }
  const [candidate, builtIn] = rules;
  let found: string | undefined;
  forEachCase(factored.cases, () => {
    if (candidate === undefined || builtIn === undefined) return "stop";
    const [less, more] = [givenBy(candidate, reader), givenBy(builtIn, reader)];
    if (!isBelow(less, more)) return undefined;
    found = `${less.text} where the built-in row gives ${more.text}, for example with ${describeCase(factored)}`;
    return "stop";
  });
  return found === undefined ? [] : [problem(at, "seed-weaker", `${rule.id} gives ${found}`)];
}

/** What decides about the athlete; wording, source and version may change. */
function effectOf({ when, tier, mode, raises, lowers }: Rule): object {
  return { when, tier, raises, lowers, ...(mode === undefined ? {} : { mode }) };
}

interface Given {
  readonly holds: boolean;
  readonly rank: number;
  readonly mode: number;
  readonly text: string;
}

/** Tier and mode of a rule in a case; what is not known counts as INCOMPLETE. */
function givenBy({ rule, when, raises, lowers }: RuleInCases, reader: Reader): Given {
  const truth = when(reader);
  if (truth !== YES) {
    const rank = truth === OPEN ? tierRank("INCOMPLETE") : 0;
    return {
      holds: false,
      rank,
      mode: rank === 0 ? 0 : modeRank("RESTRICTED"),
      text: rank === 0 ? "nothing" : "unknown",
    };
  }
  const steps = rule.raises.map((step, index) => ({ step, truth: raises[index]?.(reader) }));
  const holding = steps.filter((each) => each.truth === YES).map(({ step }) => step);
  const top = Math.max(tierRank(rule.tier), ...holding.map(({ tier }) => tierRank(tier)));
  const lower = rule.lowers.find((_, index) => lowers[index]?.(reader) === YES);
  const taken = holding.find(({ tier }) => tierRank(tier) === top) ?? lower ?? rule;
  const open = steps.some(({ step, truth: each }) => each === OPEN && tierRank(step.tier) > top);
  const rank = Math.max(tierRank(taken.tier), open ? tierRank("INCOMPLETE") : 0);
  const mode = Math.max(modeRank(taken.mode ?? MODE_OF_TIER[taken.tier]), open ? modeRank("RESTRICTED") : 0);
  return { holds: true, rank, mode, text: `${taken.tier}, ${MODES[mode]}` };
}

function isBelow(a: Given, b: Given): boolean {
  return a.rank < b.rank || a.mode < b.mode || (b.holds && !a.holds);
}

const modeRank = (mode: (typeof MODES)[number]) => MODES.indexOf(mode);

function problem(at: string, code: RuleSetProblem["code"], message: string): RuleSetProblem {
  return { at, code, message };
}
