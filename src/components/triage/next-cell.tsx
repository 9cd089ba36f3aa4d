import { useFormatter, useTranslations } from "next-intl";
import type { TriageRow } from "@/domain/triage/triage-row";

/** The next step in words, with its day; a day that is over is said to be over. */
export function NextCell({ row, now }: { readonly row: TriageRow; readonly now: number }) {
  const t = useTranslations("triage.next");
  const tiers = useTranslations("tiers.action");
  const format = useFormatter();
  const what = tiers(row.nextAction);
  if (row.nextAction === "none") return <span className="text-ink-soft">{what}</span>;
  if (row.nextOn === null) return <span className="font-semibold">{what}</span>;
  const when = format.dateTime(new Date(`${row.nextOn}T12:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const late = row.dueAt !== null && Date.parse(row.dueAt) <= now;
  return (
    <span className={late ? "font-semibold text-tier-red-ink" : "font-semibold"}>
      {t(late ? "late" : "by", { what, when })}
    </span>
  );
}
