import { useTranslations } from "next-intl";
import type { TriageRow } from "@/domain/triage/triage-row";

/** How much of the week's programme was done. Nothing planned is no share of anything. */
export function ProgrammeCell({ row }: { readonly row: TriageRow }) {
  const t = useTranslations("triage.programme");
  const { programmeDone: done, programmePlanned: planned } = row;
  if (done === null || planned === null) return <span className="text-ink-soft">{t("notTold")}</span>;
  if (planned === 0) return <span className="text-ink-soft">{t("nonePlanned")}</span>;
  return (
    <span className="flex flex-col gap-0.5">
      <span className="font-semibold tabular-nums">
        {t("share", { percent: Math.round((100 * done) / planned) })}
      </span>
      <span className="text-xs text-ink-soft">{t("of", { done, planned })}</span>
    </span>
  );
}
