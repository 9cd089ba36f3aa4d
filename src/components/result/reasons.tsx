import { useFormatter, useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteResult } from "@/domain/athlete/result";

/** Why: one line per rule that fired with the answers behind it, and answers that contradict each other. */
export function Reasons({ result }: { readonly result: AthleteResult }) {
  const t = useTranslations("result.reasons");
  const tiers = useTranslations("tiers");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (
    <Card className="space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      {result.reasons.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="divide-y">
        {result.reasons.map(({ rule, text, label, answers, liftedUntil = null }) => (
          <li key={rule} className="space-y-2 py-3 first:pt-0 last:pb-0">
            <p className="font-medium">{text}</p>
            {liftedUntil === null ? null : <p>{t("lifted", { until: on(liftedUntil) })}</p>}
            {answers.length > 0 ? <AnswerList answers={answers} /> : null}
            <p className="text-xs text-ink-soft">{tiers(`label.${label}`)}</p>
          </li>
        ))}
      </ul>
      {result.lower === null && result.higher === null ? null : (
        <div className="space-y-1 border-t pt-3">
          <h3 className="font-medium">{t("restsOn")}</h3>
          {result.lower === null ? null : <p>{result.lower}</p>}
          {result.higher === null ? null : <p>{result.higher}</p>}
          <p className="text-sm text-ink-soft">{t("restsOnLead")}</p>
        </div>
      )}
      {result.conflicts.length > 0 ? (
        <Disclosure open summary={t("conflicts")}>
          <p className="pb-3 text-ink-soft">{t("conflictLead")}</p>
          <ul className="space-y-4">
            {result.conflicts.map(({ text, answers }) => (
              <li key={text} className="space-y-2">
                <p>{text}</p>
                <AnswerList answers={answers} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  );
}
