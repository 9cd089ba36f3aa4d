import type { Answers } from "@/domain/questionnaire/answers";
import type { Told } from "../facts";
import type { RuleSet } from "../rule-set";
import { worseningAt } from "../worsening/judge-worsening";
import { isCheckIn, NOTHING_TOLD } from "../worsening/series";
import { worseningFacts } from "../worsening/worsening-facts";

/**
 * What is known of a submission without a history, beside its answers. Only one with answers of a check-in has something
 * to tell of the course: of an intake the facts stand by themselves.
 */
export function toldAlone({ startBands, serial }: RuleSet): (answers: Answers, now: string) => Told {
  const told: Told = { startBands };
  return (answers, now) =>
    isCheckIn(answers)
      ? { startBands, worsening: worseningFacts(worseningAt(NOTHING_TOLD, { at: now, answers }, serial)) }
      : told;
}
