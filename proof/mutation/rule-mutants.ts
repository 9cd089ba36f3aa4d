import { compileWithMode } from "@/domain/assessment/compiled/quick-result";
import { compileRules } from "@/domain/assessment/compiled/compile-rules";
import type { Rule } from "@/domain/assessment/rule";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { Answers } from "@/domain/questionnaire/answers";
import { NOW } from "@/domain/assessment/a-case.testing";
import { areEquivalent } from "./equivalent";
import { mutantsOf, type Mutant } from "./mutants-of-rule";
import { toldAbout } from "./told-space";

/** What became of the mutants of one or more rules. */
export interface RuleMutants {
  readonly tried: number;
  /** Some case, or some answers that are held against the oracle, come out otherwise. */
  readonly noticed: number;
  /** Shown to be the same rule: no answers at all come out otherwise. */
  readonly equivalent: readonly string[];
  readonly survivors: readonly string[];
}

const ORIGINAL = compileWithMode(RULE_SET);

/**
 * Tries every mutant of a rule. One is noticed when tier, mode, flags or what is not known come out otherwise for answers
 * of which the engine's result is written down (the cases) or agrees with the oracle's (the compared space).
 */
export function tryMutants(rule: Rule): RuleMutants {
  const all = mutantsOf(rule);
  const told = [...toldAbout(rule)];
  const outcomes = told.map(outcomeOf(rule));
  const left = all.filter((mutant) => !isNoticed(rule, mutant, told, outcomes));
  const equivalent = left.filter((mutant) => mutant.rule !== undefined && areEquivalent(rule, mutant.rule));
  return {
    tried: all.length,
    noticed: all.length - left.length,
    equivalent: equivalent.map(({ id }) => id),
    survivors: left.filter((mutant) => !equivalent.includes(mutant)).map(({ id }) => id),
  };
}

function outcomeOf(rule: Rule): (answers: Answers) => number {
  const { reader, rules } = compileRules([rule]);
  const [only] = rules;
  return (answers) => {
    reader.take(answers, NOW, { startBands: RULE_SET.startBands });
    return only?.outcome(reader) ?? 0;
  };
}

function isNoticed(
  rule: Rule,
  { rule: changed }: Mutant,
  told: readonly Answers[],
  outcomes: readonly number[],
) {
  const outcome = changed === undefined ? () => 0 : outcomeOf(changed);
  let whole: typeof ORIGINAL | undefined;
  return told.some((answers, at) => {
    if (outcome(answers) === outcomes[at]) return false;
    whole ??= compileWithMode({
      ...RULE_SET,
      rules: RULE_SET.rules.flatMap((each) =>
        each !== rule ? [each] : changed === undefined ? [] : [changed],
      ),
    });
    return JSON.stringify(whole(answers, NOW)) !== JSON.stringify(ORIGINAL(answers, NOW));
  });
}
