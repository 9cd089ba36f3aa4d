import type { Answers } from "@/domain/questionnaire/answers";
import type { Because } from "./assessment";
import type { Finding } from "./judge";
import { earlierValues } from "./worsening/serial-evidence";

/** The questions with their whole answers, as evidence; questions without an answer are left out. */
export function becauseOf(questions: readonly string[], answers: Answers): readonly Because[] {
  return questions.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ question, answer }];
  });
}

/** The evidence of a finding: what earlier check-ins told, oldest first and dated, then the answers in force. */
export function evidenceOf(
  { because, series = [] }: Pick<Finding, "because" | "series">,
  answers: Answers,
  now: string,
): readonly Because[] {
  return [...earlierValues(series, now), ...becauseOf(because, answers)];
}
