import { NOW } from "@/domain/assessment/a-case.testing";
import { compileRules } from "@/domain/assessment/compiled/compile-rules";
import type { Outcome } from "@/domain/assessment/compiled/outcome";
import type { Rule } from "@/domain/assessment/rule";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { Answers } from "@/domain/questionnaire/answers";
import { answersAsRead } from "@/domain/questionnaire/contradicted-gates";
import { areEquivalent } from "./equivalent";
import { inHistory } from "./in-history";
import { mutantsOf, type Mutant } from "./mutants-of-rule";
import { oracleOutcome } from "./oracle-outcome";
import { comparedAbout, namedCases, nearby } from "./told-space";

/** What became of the mutants of one or more rules. */
export interface RuleMutants {
  readonly tried: number;
  /** For some answers they give another tier or mode, or are otherwise unsettled, than the oracle and the rule agree on. */
  readonly noticed: number;
  /** Shown to be the same rule: no answers at all come out otherwise. */
  readonly equivalent: readonly string[];
  readonly survivors: readonly string[];
  /** Answers for which rule and oracle differ: none, or the comparison is to be run. */
  readonly disputed: readonly Answers[];
}

/** How many answers near named ones are tried before and after it is asked which mutants are the same rule. */
const FIRST = 20_000;
const MORE = 400_000;
const ANCHORS = 12;

/** Tries every mutant of a rule, by answers as the rules read them: contradicted gates included. */
export function tryMutants(rule: Rule): RuleMutants {
  const all = mutantsOf(rule);
  const named = [...namedCases()];
  const anchors = anchorsIn(rule, named);
  const disputed: Answers[] = [];
  const notice = (left: readonly Mutant[], answers: Iterable<Answers>) =>
    unnoticed(rule, left, answers, disputed);
  let left = notice(all, named);
  left = notice(left, nearby(rule, anchors, FIRST));
  left = left.filter((mutant) => !inHistory(rule, mutant));
  const equivalent = left.filter((mutant) => mutant.rule !== undefined && areEquivalent(rule, mutant.rule));
  left = left.filter((mutant) => !equivalent.includes(mutant));
  left = notice(left, comparedAbout(rule));
  left = notice(left, nearby(rule, anchors, MORE));
  return {
    tried: all.length,
    noticed: all.length - equivalent.length - left.length,
    equivalent: equivalent.map(({ id }) => id),
    survivors: left.map(({ id }) => id),
    disputed,
  };
}

/** Those that none of the answers tells from the rule where the oracle agrees with it. */
function unnoticed(
  rule: Rule,
  mutants: readonly Mutant[],
  all: Iterable<Answers>,
  disputed: Answers[],
): readonly Mutant[] {
  const outcome = outcomeOf(rule);
  let left = mutants.map((mutant) => ({
    mutant,
    outcome: mutant.rule === undefined ? () => 0 : outcomeOf(mutant.rule),
  }));
  for (const answers of all) {
    if (left.length === 0) break;
    const read = answersAsRead(answers);
    const own = outcome(read);
    const others = left.filter((each) => each.outcome(read) !== own);
    if (others.length === 0) continue;
    if (oracleOutcome(rule.id, answers) === own) left = left.filter((each) => !others.includes(each));
    else disputed.push(answers);
  }
  return left.map(({ mutant }) => mutant);
}

/** Answers by which the rule comes out in each way that it can, a few of each. */
function anchorsIn(rule: Rule, named: readonly Answers[]): readonly Answers[] {
  const outcome = outcomeOf(rule);
  const found = new Map<Outcome, Answers[]>();
  const sources = function* () {
    yield* named;
    yield* nearby(rule, named, FIRST);
  };
  for (const answers of sources()) {
    const made = outcome(answersAsRead(answers));
    const known = found.get(made) ?? [];
    if (known.length < ANCHORS) found.set(made, [...known, answers]);
  }
  return [...found.values()].flat();
}

function outcomeOf(rule: Rule): (read: Answers) => Outcome {
  const { reader, rules } = compileRules([rule]);
  const [only] = rules;
  return (read) => {
    reader.take(read, NOW, { startBands: RULE_SET.startBands });
    return only?.outcome(reader) ?? 0;
  };
}
