import { isCompound, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { withoutUnasked } from "@/domain/questionnaire/branching";

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
 * The answers with some changed, and without those to questions that are then not asked.
 * @param standing answers in force, in which the other parts of a compound answer stand that came earlier
 */
export function withChanges(
  answers: Answers,
  changes: readonly AnswerChange[],
  standing: Answers = answers,
): Answers {
  const changed = changes.reduce<Answers>((all, { question, part, to }) => {
    if (part === undefined) return { ...all, [question]: to };
    const before = all[question] ?? standing[question];
    const parts = before !== undefined && isCompound(before) ? before : {};
    return { ...all, [question]: { ...parts, [part]: to } };
  }, answers);
  return withoutUnasked(changed);
}
