import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TriageRow } from "@/domain/triage/triage-row";

/** Pain now with its change in arrow and words. "Not shared" and "no answer" are different things. */
export function PainCell({ row }: { readonly row: TriageRow }) {
  const t = useTranslations("triage.pain");
  const { painNow, painChange, painHidden } = row;
  if (painHidden) return <span className="text-ink-soft italic">{t("notShared")}</span>;
  if (painNow === null) return <span className="text-ink-soft">{t("noAnswer")}</span>;
  const Arrow = painChange === null || painChange === 0 ? ArrowRight : painChange > 0 ? ArrowUp : ArrowDown;
  return (
    <span className="flex flex-col gap-0.5">
      <span className="font-semibold whitespace-nowrap tabular-nums">{t("value", { pain: painNow })}</span>
      {painChange === null ? null : (
        <span
          className={`flex items-center gap-1 text-xs ${painChange > 0 ? "font-semibold text-tier-red-ink" : "text-ink-soft"}`}
        >
          <Arrow aria-hidden className="size-3.5 shrink-0" />
          {painChange === 0
            ? t("same")
            : t(painChange > 0 ? "higher" : "lower", { count: Math.abs(painChange) })}
        </span>
      )}
    </span>
  );
}
