import { useTranslations } from "next-intl";
import type { Answers } from "@/domain/questionnaire/answers";
import { askedQuestions } from "@/domain/questionnaire/branching";
import { describeAnswer } from "@/domain/questionnaire/describe";
import type { Section } from "@/domain/questionnaire/question";
import { Badge } from "../ui/badge";
import { Banner } from "../ui/banner";
import { Card, CardTitle } from "../ui/card";
import { LinkButton } from "../ui/link-button";

/**
 * All answers before they are sent, section by section, blanks named as blanks. A blank in a red-flag section says
 * that the result will be incomplete; `hrefOf` leads to a section's form.
 */
export function ReviewAnswers({
  sections,
  answers,
  hrefOf,
}: {
  readonly sections: readonly Section[];
  readonly answers: Answers;
  readonly hrefOf: (section: Section) => string;
}) {
  const t = useTranslations("intake.review");
  const parts = sections.map((section) => {
    const questions = askedQuestions(section, answers);
    const blank = questions.filter((question) => answers[question.id] === undefined);
    return { section, questions, blank: blank.length };
  });
  const missing = parts.filter(({ section, blank }) => section.redFlag && blank > 0);
  return (
    <div className="space-y-5">
      {missing.length > 0 ? (
        <Banner kind="warning" title={t("missingTitle")}>
          {t("missingText")}
        </Banner>
      ) : null}
      {parts.map(({ section, questions, blank }) => (
        <Card key={section.id} className="space-y-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <CardTitle>{section.title}</CardTitle>
            <Badge colour={blank === 0 ? "green" : section.redFlag ? "amber" : "grey"}>
              {blank === 0 ? t("allAnswered") : t("blanks", { count: blank })}
            </Badge>
          </div>
          <dl className="divide-y">
            {questions.map((question) => {
              const answer = answers[question.id];
              return (
                <div key={question.id} className="grid gap-1 py-2.5 sm:grid-cols-2 sm:gap-6">
                  <dt className="text-sm text-ink-soft sm:text-base">{question.text}</dt>
                  <dd className="min-w-0 font-medium wrap-anywhere">
                    {answer === undefined ? (
                      <span className="font-normal text-ink-soft italic">{t("notAnswered")}</span>
                    ) : (
                      describeAnswer(question.id, answer)
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
          <LinkButton variant="secondary" href={hrefOf(section)}>
            {t("change")}
            <span className="sr-only">: {section.title}</span>
          </LinkButton>
        </Card>
      ))}
    </div>
  );
}
