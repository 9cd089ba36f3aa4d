import { isCompound, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { contradictionsIn } from "@/domain/questionnaire/contradicted-gates";
import { withoutUnasked } from "@/domain/questionnaire/without-unasked";

/** Another answer to one question, or to one part of a compound one. */
export interface AnswerChange {
  readonly question: string;
  readonly part?: string;
  /** What was answered; left out when it was blank. */
  readonly from?: AnswerValue;
  readonly to: AnswerValue;
  /** Ticks, points, days or options between the two: of two changes the smaller one is told. */
  readonly distance: number;
}

/**
 * The answers with some changed. Those to questions that are then not asked stay where the engine lets them count for
 * nothing, see `withChanges`; those that would contradict the change go: who answers "none" is not asked them.
 */
export function changedAnswers(
  answers: Answers,
  changes: readonly AnswerChange[],
  standing: Answers = answers,
): Answers {
  const changed: Record<string, Answers[string]> = { ...answers };
  for (const { question, part, to } of changes) {
    if (part === undefined) changed[question] = to;
    else {
      const before = changed[question] ?? standing[question];
      changed[question] = { ...(before !== undefined && isCompound(before) ? before : {}), [part]: to };
    }
  }
  const known = new Set(contradictionsIn(answers).map(({ gate }) => gate.gate));
  for (const { gate, followUps } of contradictionsIn(changed)) {
    if (!known.has(gate.gate)) for (const id of followUps) delete changed[id];
  }
  return changed;
}

/**
 * The answers with some changed, and without those to questions that are then not asked.
 * @param standing answers in force, in which the other parts of a compound answer stand that came earlier
 */
export function withChanges(
  answers: Answers,
  changes: readonly AnswerChange[],
  standing: Answers = answers,
): Answers {
  return withoutUnasked(changedAnswers(answers, changes, standing));
}
