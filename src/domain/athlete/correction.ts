import type { Answers } from "../questionnaire/answers";
import { INTAKE_SECTIONS } from "../questionnaire/bank";
import { describeAnswer } from "../questionnaire/describe";

/** A question whose answer was corrected, in words; null: taken back. */
export interface ChangedAnswer {
  readonly questionId: string;
  readonly question: string;
  readonly before: string;
  readonly after: string | null;
}

/** One correction: what was changed, when, by whom, and why where it was said. */
export interface CorrectionRecord {
  /** The submission that corrects. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly changes: readonly ChangedAnswer[];
  /** How many questions were answered that had been left open. */
  readonly added: number;
  /** No answer is another than before: somebody only told what they had meant. */
  readonly wordsOnly: boolean;
}

/** Given answers that differ in their correction, in the order of the questionnaire. */
export function changedAnswers(before: Answers, after: Answers): readonly ChangedAnswer[] {
  return INTAKE_SECTIONS.flatMap(({ questions }) => questions).flatMap(({ id, text }) => {
    const was = worded(before, id);
    const is = worded(after, id);
    return was === null || was === is ? [] : [{ questionId: id, question: text, before: was, after: is }];
  });
}

/** How many questions the correction answers that had been left open. */
export function addedAnswers(before: Answers, after: Answers): number {
  return Object.keys(after).filter((id) => before[id] === undefined).length;
}

function worded(answers: Answers, id: string): string | null {
  const answer = answers[id];
  return answer === undefined ? null : describeAnswer(id, answer);
}
