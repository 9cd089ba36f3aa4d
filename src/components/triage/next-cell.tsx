import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { TriageRow } from "@/domain/triage/triage-row";

/**
 * The next step in words, with its day; a day that is over is said to be over. Getting in touch with who has fallen silent
 * comes first.
 */
export function NextCell({ row, now }: { readonly row: TriageRow; readonly now: number }) {
  const t = useTranslations("triage.next");
  const format = useFormatter();
  const { contactBy } = row;
  if (contactBy === null) return <Step row={row} now={now} />;
  const late = Date.parse(contactBy) <= now;
  const when = format.relativeTime(new Date(contactBy), now);
  return (
    <span className="flex flex-col items-start gap-1">
      <Badge size="small" colour={late ? "red" : "amber"}>
        {t(late ? "contactLate" : "contact", { when })}
      </Badge>
      <Step row={row} now={now} />
    </span>
  );
}

function Step({ row, now }: { readonly row: TriageRow; readonly now: number }) {
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
