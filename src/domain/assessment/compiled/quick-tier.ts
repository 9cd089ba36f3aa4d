import type { Answers } from "@/domain/questionnaire/answers";
import { answersAsRead, contradictionsIn } from "@/domain/questionnaire/contradicted-gates";
import { assessWith, pastOf } from "../assess";
import type { HistoryEntry } from "../assessment";
import type { Told } from "../facts";
import { answersInForce, undated } from "../in-force";
import type { RuleSet } from "../rule-set";
import { tierRank } from "../tier";
import { worseningAt } from "../worsening/judge-worsening";
import { worseningFacts } from "../worsening/worsening-facts";
import { compileRules, judgeInto, type CompiledRules } from "./compile-rules";
import { toldAlone } from "./told-alone";

/** The rank of the tier (`tierRank`) that `assess` gives these answers; for going through many possible answers. */
export type QuickTier = (answers: Answers) => number;

const COMPILED = new WeakMap<RuleSet, CompiledRules>();

function compiledOf(ruleSet: RuleSet): CompiledRules {
  const known = COMPILED.get(ruleSet);
  if (known !== undefined) return known;
  const compiled = compileRules(ruleSet.rules);
  COMPILED.set(ruleSet, compiled);
  return compiled;
}

/**
 * Prepares to judge answers that come after the same history. Where a clinician has closed or lifted a flag, it counts
 * which answers are new, and the whole engine is asked.
 */
export function quickTierAfter(ruleSet: RuleSet, history: readonly HistoryEntry[], now: string): QuickTier {
  const past = pastOf(ruleSet, history);
  if (past.latch.closed.size > 0 || past.latch.lifts.size > 0) {
    return (answers) => tierRank(assessWith(ruleSet, answers, history, now).tier);
  }
  const compiled = compiledOf(ruleSet);
  const outcomes = new Uint8Array(compiled.rules.length);
  const latched = Math.max(0, ...[...past.latch.open.values()].map(({ tier }) => tierRank(tier)));
  const startBands = ruleSet.startBands;
  if (history.length === 0) {
    const toldOf = toldAlone(ruleSet);
    return (answers) => {
      compiled.reader.take(answersAsRead(answers), now, toldOf(answers, now));
      return judgeInto(outcomes, compiled);
    };
  }
  return (answers) => {
    const inForce = answersInForce(answers, now, past.answers);
    const startToldAt = inForce.get("Q-START")?.at;
    const told: Told = {
      startBands,
      worsening: worseningFacts(worseningAt(past.entries, answers, now, ruleSet.serial)),
      ...(startToldAt === undefined ? {} : { startToldAt }),
      ...(past.firstWorst === undefined ? {} : { firstWorst: past.firstWorst }),
    };
    const standing = undated(inForce);
    const contradictions = contradictionsIn(standing, (question) => inForce.get(question)?.at);
    compiled.reader.take(answersAsRead(standing, contradictions), now, told);
    return Math.max(latched, judgeInto(outcomes, compiled));
  };
}
