import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TierBadge } from "@/components/ui/tier-badge";
import type { FullReceipt } from "@/domain/explanation/receipt-for-reader";

/** What made the newest result what it is, and the smallest change of answers that would alter it; for clinicians. */
export function ReceiptCard({
  receipt: { receipt, lowerInWords, higherInWords },
  rulesHref,
}: {
  readonly receipt: FullReceipt;
  readonly rulesHref: string;
}) {
  const t = useTranslations("receipt");
  const { fired, unanswered, expired, ruleSet, engineVersion } = receipt;
  return (
    <Card className="space-y-4">
      <CardTitle>{t("title")}</CardTitle>
      <section className="space-y-2">
        <h3 className="font-semibold">{t("change")}</h3>
        <p>{lowerInWords ?? t("noneLower")}</p>
        <p>{higherInWords ?? t("noneHigher")}</p>
      </section>
      <section className="space-y-2">
        <h3 className="font-semibold">{t("fired", { count: fired.length })}</h3>
        {fired.map((rule) => (
          <Disclosure
            key={rule.id}
            summary={
              <span className="flex flex-wrap items-center gap-2">
                {rule.id}
                <TierBadge tier={rule.tier} neurological={rule.category === "neurological"} size="small" />
                {rule.latched ? (
                  <span className="text-sm font-normal text-ink-soft">{t("latched")}</span>
                ) : null}
              </span>
            }
          >
            <div className="space-y-3">
              <p>{rule.text.clinician}</p>
              {rule.answers.length === 0 ? null : (
                <AnswerList
                  answers={rule.answers.map(({ question, text, words }) => ({
                    questionId: question,
                    question: text,
                    answer: words,
                  }))}
                />
              )}
              <p className="text-sm text-ink-soft">
                {t("rule", { version: rule.version, grade: rule.grade, source: rule.source })}{" "}
                {rule.approved ? t("signed") : t("notSigned")}{" "}
                <a href={`${rulesHref}#${rule.id}`} className="text-accent underline underline-offset-4">
                  {t("open")}
                </a>
              </p>
            </div>
          </Disclosure>
        ))}
      </section>
      <Questions title={t("unanswered")} questions={unanswered} />
      <Questions title={t("expired")} questions={expired} />
      <p className="text-sm wrap-anywhere text-ink-soft">
        {t("made", { engine: engineVersion, version: ruleSet.version, hash: ruleSet.hash })}
      </p>
    </Card>
  );
}

function Questions({
  title,
  questions,
}: {
  readonly title: string;
  readonly questions: readonly { readonly question: string; readonly text: string }[];
}) {
  if (questions.length === 0) return null;
  return (
    <Disclosure summary={title}>
      <ul className="list-disc space-y-1 pl-5 text-sm">
        {questions.map(({ question, text }) => (
          <li key={question}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
