import { useFormatter, useTranslations } from "next-intl";
import type { Column } from "@/domain/triage/table-columns";
import type { TriageRow } from "@/domain/triage/triage-row";
import { NextCell } from "./next-cell";
import { OwnerCell } from "./owner-cell";
import { PainCell } from "./pain-cell";
import { ProgrammeCell } from "./programme-cell";
import { StatusCell } from "./status-cell";
import { WaitingCell } from "./waiting-cell";
import { WeekStrip } from "./week-strip";

/** What one cell shows. The athlete's name is the link of the whole row. */
export function TriageCell({
  column,
  row,
  base,
  now,
}: {
  readonly column: Column;
  readonly row: TriageRow;
  readonly base: string;
  readonly now: number;
}) {
  const t = useTranslations("triage");
  const format = useFormatter();
  switch (column) {
    case "name":
      return (
        <a
          href={`${base}/athletes/${row.athleteId}`}
          className="text-base font-semibold text-accent underline-offset-4 after:absolute after:inset-0 hover:underline xl:text-sm"
        >
          {row.name}
        </a>
      );
    case "squad":
      return row.squad;
    case "urgency":
      return <StatusCell row={row} />;
    case "weeks":
      return row.weeks === null ? (
        <span className="text-ink-soft italic">{t("pain.notShared")}</span>
      ) : (
        <WeekStrip weeks={row.weeks} />
      );
    case "programme":
      return <ProgrammeCell row={row} />;
    case "pain":
      return <PainCell row={row} />;
    case "waiting":
      return <WaitingCell row={row} now={now} />;
    case "owner":
      return <OwnerCell row={row} now={now} />;
    case "last-answer":
      return row.lastAnswerAt === null ? (
        <span className="text-ink-soft">{t("never")}</span>
      ) : (
        <time dateTime={row.lastAnswerAt}>{format.relativeTime(new Date(row.lastAnswerAt), now)}</time>
      );
    case "next":
      return <NextCell row={row} now={now} />;
  }
}
