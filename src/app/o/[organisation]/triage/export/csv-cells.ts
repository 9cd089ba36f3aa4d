import { getTranslations } from "next-intl/server";
import { COLUMNS, type Column } from "@/domain/triage/table-columns";
import type { TriageRow } from "@/domain/triage/triage-row";

type Cell = string | number | null;
interface Field {
  readonly title: string;
  readonly of: (row: TriageRow) => Cell;
}

/** What stands in the file for each column of the table, in the words of the table; instants are ISO 8601 in UTC. */
export async function csvFields(shown: readonly Column[] | null): Promise<readonly Field[]> {
  const t = await getTranslations("triage");
  const csv = await getTranslations("triage.csv");
  const tiers = await getTranslations("tiers");
  const ui = await getTranslations("ui");
  const status = (row: TriageRow): string => {
    const { headline, tier } = row;
    if (headline === "lifted" || headline === "limits" || headline === "closed")
      return tiers(`headline.${headline}`);
    return ui(`tier.${tier ?? "NO_ANSWER"}`);
  };
  const pain = (row: TriageRow, value: number | null): Cell => (row.painHidden ? t("pain.notShared") : value);
  const column = (id: Column): string => t(`column.${id}`);
  const fields: Readonly<Record<Column, readonly Field[]>> = {
    name: [{ title: column("name"), of: ({ name }) => name }],
    squad: [{ title: column("squad"), of: ({ squad }) => squad }],
    urgency: [
      { title: column("urgency"), of: status },
      {
        title: csv("category"),
        of: ({ categories }) => categories.map((each) => tiers(`category.${each}`)).join(", "),
      },
      {
        title: csv("running"),
        of: ({ tier, running }) => (tier === null ? null : tiers(`running.${running}`)),
      },
      {
        title: csv("nearest"),
        of: ({ nearest }) => (nearest === null ? null : ui(`tier.${nearest}`)),
      },
      { title: csv("reviewRequested"), of: ({ reviewRequested }) => csv(reviewRequested ? "yes" : "no") },
    ],
    weeks: [
      {
        title: column("weeks"),
        of: ({ weeks }) =>
          weeks === null
            ? t("pain.notShared")
            : weeks.map(({ worst }) => worst ?? t("weeks.none")).join(" | "),
      },
    ],
    pain: [
      { title: column("pain"), of: (row) => pain(row, row.painNow) },
      { title: csv("painChange"), of: (row) => pain(row, row.painChange) },
      { title: csv("painWorst"), of: (row) => pain(row, row.painWorst) },
      { title: csv("painWorstChange"), of: (row) => pain(row, row.painWorstChange) },
    ],
    programme: [
      { title: csv("programmeDone"), of: ({ programmeDone }) => programmeDone },
      { title: csv("programmePlanned"), of: ({ programmePlanned }) => programmePlanned },
    ],
    "last-answer": [{ title: column("last-answer"), of: ({ lastAnswerAt }) => lastAnswerAt }],
    waiting: [
      { title: csv("waitingSince"), of: ({ waitingSince }) => waitingSince },
      { title: csv("dueAt"), of: ({ dueAt }) => dueAt },
      { title: csv("overdue"), of: ({ overdue }) => csv(overdue ? "yes" : "no") },
    ],
    owner: [{ title: column("owner"), of: ({ owner }) => owner }],
    next: [
      { title: column("next"), of: ({ nextAction }) => tiers(`action.${nextAction}`) },
      { title: csv("nextOn"), of: ({ nextOn }) => nextOn },
    ],
  };
  return COLUMNS.filter((each) => shown === null || shown.includes(each)).flatMap((each) => fields[each]);
}
