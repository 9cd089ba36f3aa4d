import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TierBadge } from "@/components/ui/tier-badge";
import type { FlagRecord } from "@/domain/athlete/athlete-record";
import { closedSince } from "@/domain/athlete/closed-since";
import type { FullReceipt } from "@/domain/explanation/receipt-for-reader";
import { useMoment } from "./use-moment";

/** What made the newest result what it is, and the smallest change of answers that would alter it; for clinicians. */
export function ReceiptCard({
  receipt: { receipt, lowerInWords, higherInWords },
  asOf,
  flags,
  timeZone,
  rulesHref,
}: {
  readonly receipt: FullReceipt;
  /** Instant of the newest answers. */
  readonly asOf: string;
  readonly flags: readonly FlagRecord[];
  readonly timeZone: string;
  readonly rulesHref: string;
}) {
  const t = useTranslations("receipt");
  const { at } = useMoment(timeZone);
  const { fired, unanswered, expired, ruleSet, engineVersion } = receipt;
  const closings = closedSince(flags, asOf);
  return (
    <Card className="space-y-4">
      <div className="space-y-1">
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-sm text-ink-soft">{t("asOf", { when: at(asOf) })}</p>
      </div>
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
                {rule.tier === "NONE" ? null : (
                  <TierBadge tier={rule.tier} neurological={rule.category === "neurological"} size="small" />
                )}
                {rule.latched ? (
                  <span className="text-sm font-normal text-ink-soft">{t("latched")}</span>
                ) : null}
                <ClosedSince at={closings.get(rule.id)} timeZone={timeZone} />
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
              {rule.series === undefined ? null : (
                <ul className="space-y-2 text-sm">
                  {rule.series.map((each) => (
                    <li key={`${each.rule} ${each.words}`}>
                      <span className="font-semibold">
                        {t("test", { rule: each.rule, version: each.version })}
                      </span>{" "}
                      {each.words}
                      <span className="block text-ink-soft">{each.text}</span>
                    </li>
                  ))}
                </ul>
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

function ClosedSince({ at, timeZone }: { readonly at: string | undefined; readonly timeZone: string }) {
  const t = useTranslations("receipt");
  const moment = useMoment(timeZone);
  return at === undefined ? null : (
    <span className="text-sm font-normal text-ink-soft">{t("closedSince", { when: moment.at(at) })}</span>
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
