import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";

/** Answers that contradict each other, and what could not be judged; for clinicians. */
export function OpenQuestions({ athlete }: { readonly athlete: AthleteRecord }) {
  const t = useTranslations("athlete.review");
  const conflicts = athlete.conflicts ?? [];
  const unknown = athlete.unknown ?? [];
  return (
    <>
      {conflicts.length > 0 ? (
        <Card className="space-y-3">
          <CardTitle>{t("conflicts")}</CardTitle>
          <p className="text-ink-soft">{t("conflictsLead")}</p>
          <ul className="space-y-4">
            {conflicts.map(({ text, answers }) => (
              <li key={text} className="space-y-2">
                <p>{text}</p>
                <AnswerList answers={answers} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {unknown.length > 0 ? (
        <Card className="space-y-3">
          <CardTitle>{t("unknown")}</CardTitle>
          <p className="text-ink-soft">{t("unknownLead")}</p>
          <ul className="list-disc space-y-1 pl-5">
            {unknown.map(({ rule, text }) => (
              <li key={rule}>
                {text} <span className="text-sm text-ink-soft">({rule})</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
