import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteResult } from "@/domain/athlete/result";

/** Questions without which the level is not known, by section, each with the way to answer them. */
export function ToAnswer({
  result,
  answerForm,
}: {
  readonly result: AthleteResult;
  /** The form that opens the sent answers again at a section. */
  readonly answerForm: (sectionId: string, label: string) => ReactNode;
}) {
  const t = useTranslations("result.answer");
  if (result.toAnswer.length === 0) return null;
  return (
    <Card className="space-y-4">
      <div className="space-y-1">
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-ink-soft">{result.tier === "INCOMPLETE" ? t("lead") : t("alsoLead")}</p>
      </div>
      <ul className="space-y-5">
        {result.toAnswer.map(({ sectionId, title, questions }) => (
          <li key={sectionId} className="space-y-2">
            <p className="font-semibold">
              {title}{" "}
              <span className="font-normal text-ink-soft">({t("count", { count: questions.length })})</span>
            </p>
            <ul className="list-disc space-y-1 pl-5">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            {answerForm(sectionId, t("open", { section: title }))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
