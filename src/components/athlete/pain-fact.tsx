import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";

/**
 * Pain now with its change. Where the latest answers did not ask it, the worst of seven days as it was last told, said to
 * be that and of which day.
 */
export function PainFact({
  athlete,
  at,
}: {
  readonly athlete: Pick<AthleteRecord, "painNow" | "painChange" | "painWorst" | "painWithheld">;
  /** An instant in words. */
  readonly at: (instant: string) => string;
}) {
  const t = useTranslations("athlete");
  const { painNow, painChange, painWorst, painWithheld } = athlete;
  const shown =
    painNow === null
      ? painWorst && { ...painWorst, told: at(painWorst.at) }
      : { value: painNow, change: painChange, told: null };
  const change = shown?.change ?? null;
  const Arrow = !change ? ArrowRight : change > 0 ? ArrowUp : ArrowDown;
  return (
    <div>
      <dt className="text-sm text-ink-soft">
        {t(painNow === null && painWorst !== null ? "painWorst" : "pain")}
      </dt>
      <dd className="font-medium">
        {shown === null ? (
          <span className="font-normal text-ink-soft">{t(painWithheld ? "painNone" : "painUnanswered")}</span>
        ) : (
          <>
            {t("painValue", { pain: shown.value })}
            {change === null ? null : (
              <span className="flex items-center gap-1 text-sm font-normal text-ink-soft">
                <Arrow aria-hidden className="size-4 shrink-0" />
                {change === 0
                  ? t("painSame")
                  : t(change > 0 ? "painHigher" : "painLower", { count: Math.abs(change) })}
              </span>
            )}
            {shown.told === null ? null : (
              <span className="block text-sm font-normal text-ink-soft">
                {t("painTold", { when: shown.told })}
              </span>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
