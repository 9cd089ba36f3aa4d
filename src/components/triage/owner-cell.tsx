import { useFormatter, useTranslations } from "next-intl";
import type { TriageRow } from "@/domain/triage/triage-row";

/** Whose it is, and to whom it went when nobody acknowledged it in time. */
export function OwnerCell({ row, now }: { readonly row: TriageRow; readonly now: number }) {
  const t = useTranslations("triage.owner");
  const format = useFormatter();
  const { owner, escalated } = row;
  return (
    <span className="flex flex-col items-start gap-1">
      {owner ?? <span className="text-ink-soft">{t("none")}</span>}
      {escalated === null ? null : (
        <span className="text-xs font-semibold text-tier-red-ink">
          {t(escalated.to === "all" ? "escalatedAll" : "escalatedNext", {
            owner: owner ?? "",
            when: format.relativeTime(new Date(escalated.at), now),
          })}
        </span>
      )}
    </span>
  );
}
