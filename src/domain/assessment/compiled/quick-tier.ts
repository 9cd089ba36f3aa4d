import type { Answers } from "@/domain/questionnaire/answers";
import { answersAsRead, contradictionsIn } from "@/domain/questionnaire/contradicted-gates";
import { assessAfter, firstWorstBefore, pastOf, type Past } from "../assess";
import { submitted, type HistoryEntry } from "../assessment";
import type { Told } from "../facts";
import { undated, type DatedAnswers } from "../in-force";
import type { Latch } from "../latch";
import { readingsOf } from "../readings";
import type { RuleSet } from "../rule-set";
import { tierRank } from "../tier";
import { worseningAt } from "../worsening/judge-worsening";
import { worseningFacts } from "../worsening/worsening-facts";
import { compileRules, judgeInto, type CompiledRules } from "./compile-rules";
import { toldAlone } from "./told-alone";

/** The rank of the tier (`tierRank`) that `assess` gives these answers; for going through many possible answers. */
export interface QuickTier {
  (answers: Answers): number;
  /** The rank that flags which are open already hold it at: no answers give less. */
  readonly held: number;
}

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
 *
 * @param corrects instant of the submission that these answers correct, ISO 8601
 */
export function quickTierAfter(
  ruleSet: RuleSet,
  history: readonly HistoryEntry[],
  now: string,
  corrects?: string,
): QuickTier {
  const past = pastOf(ruleSet, history);
  const held = heldAt(past.latch);
  return Object.assign(rankAfter(ruleSet, past, held, now, corrects), { held });
}

/** A lift that holds now may be made void, so what it has lifted holds nothing; an open flag only rises. */
function heldAt({ open, lifts }: Latch): number {
  const holding = [...open].filter(([id]) => !lifts.has(id));
  return Math.max(0, ...holding.map(([, { tier }]) => tierRank(tier)));
}

function rankAfter(
  ruleSet: RuleSet,
  past: Past,
  held: number,
  now: string,
  corrects: string | undefined,
): (answers: Answers) => number {
  if (past.latch.closed.size > 0 || past.latch.lifts.size > 0) {
    return (answers) => tierRank(assessAfter(ruleSet, past, answers, now, corrects).tier);
  }
  const compiled = compiledOf(ruleSet);
  const outcomes = new Uint8Array(compiled.rules.length);
  const startBands = ruleSet.startBands;
  if (past.series.told.count === 0) {
    const toldOf = toldAlone(ruleSet);
    return (answers) => {
      compiled.reader.take(answersAsRead(answers), now, toldOf(answers, now));
      return judgeInto(outcomes, compiled);
    };
  }
  return (answers) => {
    const submission = submitted(answers, now, corrects);
    const { inForce, withoutOpen } = readingsOf(past, submission, ruleSet.serial.thresholds);
    const firstWorst = firstWorstBefore(past, submission);
    const worsening = worseningFacts(worseningAt(past.series, submission, ruleSet.serial));
    const rankBy = (read: DatedAnswers): number => {
      const startToldAt = read.get("Q-START")?.at;
      const told: Told = {
        startBands,
        worsening,
        ...(startToldAt === undefined ? {} : { startToldAt }),
        ...(firstWorst === undefined ? {} : { firstWorst }),
      };
      const standing = undated(read);
      const contradictions = contradictionsIn(standing, (question) => read.get(question)?.at);
      compiled.reader.take(answersAsRead(standing, contradictions), now, told);
      return judgeInto(outcomes, compiled);
    };
    return Math.max(held, rankBy(inForce), withoutOpen === undefined ? 0 : rankBy(withoutOpen));
  };
}
