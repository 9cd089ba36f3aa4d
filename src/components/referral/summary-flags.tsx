import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { TierBadge } from "@/components/ui/tier-badge";
import type { FlagRecord } from "@/domain/athlete/athlete-record";
import type { WordedAnswer } from "@/domain/athlete/result";

/** The open flags with their answers, for whoever examines the athlete. */
export function SummaryFlags({
  flags,
  at,
}: {
  readonly flags: readonly FlagRecord[];
  readonly at: (instant: string) => string;
}) {
  const t = useTranslations("referral");
  const tiers = useTranslations("tiers");
  if (flags.length === 0) return <p>{t("noFlags")}</p>;
  return (
    <ul className="space-y-4">
      {flags.map(({ id, category, tier, raisedAt, receipt }) => (
        <li key={id} className="space-y-1.5" data-print="whole">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TierBadge size="small" tier={tier} neurological={category === "neurological"} />
            <span className="font-semibold">{tiers(`category.${category}`)}</span>
            <span className="text-sm text-ink-soft">{t("flagRaised", { when: at(raisedAt) })}</span>
          </p>
          {receipt === null ? null : (
            <>
              <p>{receipt.text}</p>
              {receipt.corrections.length > 0 ? <p className="font-medium">{t("correctedNow")}</p> : null}
              <AnswerList answers={asCorrected(receipt, t("blank"))} />
              <p className="text-xs wrap-anywhere text-ink-soft">
                {t("flagRule", { rule: receipt.rule, label: tiers(`label.${receipt.label}`) })}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The answers that raised the flag as they stand after every correction; what was corrected is listed by itself. */
function asCorrected(
  { answers, corrections }: NonNullable<FlagRecord["receipt"]>,
  blank: string,
): readonly WordedAnswer[] {
  const changes = corrections.flatMap((each) => each.changes);
  return answers.map((given) => {
    if (given.earlier) return given;
    const newest = changes.find(({ questionId }) => questionId === given.questionId);
    return newest ? { ...given, answer: newest.after ?? blank } : given;
  });
}
