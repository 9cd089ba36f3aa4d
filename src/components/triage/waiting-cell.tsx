import { AlarmClock, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { TriageRow } from "@/domain/triage/triage-row";
import { durationOf, waitingBand } from "./waiting-time";

/** How long an athlete has waited, against the clock of the tier, in words and a coloured band. */
export function WaitingCell({ row, now }: { readonly row: TriageRow; readonly now: number }) {
  const t = useTranslations("triage.waiting");
  if (row.waitingSince === null)
    return row.overdue ? (
      <Badge size="small" colour="red" icon={<AlarmClock aria-hidden />}>
        {t("overdue")}
      </Badge>
    ) : (
      <span className="text-ink-soft">{t("none")}</span>
    );
  const since = Date.parse(row.waitingSince);
  const dueAt = row.dueAt === null ? null : Date.parse(row.dueAt);
  const inWords = (length: number) => {
    const { unit, count } = durationOf(length);
    return t(unit, { count });
  };
  const band = row.overdue ? "overdue" : waitingBand(since, dueAt, now);
  return (
    <span className="flex flex-col items-start gap-1">
      <span className="font-medium whitespace-nowrap">{inWords(now - since)}</span>
      {band === "overdue" ? (
        <Badge size="small" colour="red" icon={<AlarmClock aria-hidden />}>
          {dueAt === null ? t("overdue") : t("overdueBy", { time: inWords(now - dueAt) })}
        </Badge>
      ) : null}
      {dueAt !== null && (band === "late" || band === "early") ? (
        <Badge size="small" colour={band === "late" ? "amber" : "grey"} icon={<Clock aria-hidden />}>
          {t("dueIn", { time: inWords(dueAt - now) })}
        </Badge>
      ) : null}
    </span>
  );
}
