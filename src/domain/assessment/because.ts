import type { Answers } from "@/domain/questionnaire/answers";
import type { Because } from "./assessment";

/** The questions with their whole answers, as evidence; questions without an answer are left out. */
export function becauseOf(questions: readonly string[], answers: Answers): readonly Because[] {
  return questions.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ question, answer }];
  });
}
