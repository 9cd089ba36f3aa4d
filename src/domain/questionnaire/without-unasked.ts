import type { Answers } from "./answers";
import { findQuestion } from "./bank";
import { askedState } from "./branching";
import { answersAsRead } from "./contradicted-gates";

/**
 * The answers without those to questions that are certainly not asked, transitively. An answer whose branch is unknown
 * stays: dropping it could hide a serious one. So does one of blocks C to E that contradicts the answer by which it is
 * not asked, beside that answer. Ids that the bank does not know stay as well.
 */
export function withoutUnasked(answers: Answers): Answers {
  const read = answersAsRead(answers);
  const kept = Object.entries(answers).filter(([id]) => {
    const question = findQuestion(id);
    return question === undefined || askedState(question, read) !== "not-asked";
  });
  return Object.fromEntries(kept);
}
