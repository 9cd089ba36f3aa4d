import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TriageRow } from "@/domain/triage/triage-row";

/** Pain now, or else the worst of seven days, with its change in arrow and words. "Not shared" is not "no answer". */
export function PainCell({ row }: { readonly row: TriageRow }) {
  const t = useTranslations("triage.pain");
  if (row.painHidden) return <span className="text-ink-soft italic">{t("notShared")}</span>;
  const isNow = row.painNow !== null;
  const pain = isNow ? row.painNow : row.painWorst;
  const painChange = isNow ? row.painChange : row.painWorstChange;
  if (pain === null) return <span className="text-ink-soft">{t("noAnswer")}</span>;
  const Arrow = painChange === null || painChange === 0 ? ArrowRight : painChange > 0 ? ArrowUp : ArrowDown;
  return (
    <span className="flex flex-col gap-0.5">
      <span className="font-semibold whitespace-nowrap tabular-nums">{t("value", { pain })}</span>
      {isNow ? null : <span className="text-xs text-ink-soft">{t("worst")}</span>}
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
