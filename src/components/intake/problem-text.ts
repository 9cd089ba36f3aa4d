import { useTranslations } from "next-intl";
import { ANSWER_PROBLEM_CODES } from "@/domain/questionnaire/answer-problem";
import { FORM_PROBLEM_CODES } from "@/domain/questionnaire/form-problem";

/** Words for a problem: a code of the questionnaire is translated, any other text is shown as it is. */
export function useProblemText(): (problem: string | undefined) => string | undefined {
  const t = useTranslations("intake.problem");
  return (problem) => {
    const code = [...ANSWER_PROBLEM_CODES, ...FORM_PROBLEM_CODES].find((each) => each === problem);
    return code === undefined ? problem : t(code);
  };
}
