import { createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import { SORTS } from "@/domain/triage/sorts";
import { COLUMNS, type Column } from "@/domain/triage/table-columns";
import type { TriageRow } from "@/domain/triage/triage-row";

/** Sorting is the only feature of the table itself; the database sorts, filters and pages. */
export const triageTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof triageTableFeatures, TriageRow>();

const VALUE: Readonly<Record<Column, keyof TriageRow>> = {
  name: "name",
  squad: "squad",
  urgency: "tier",
  weeks: "weeks",
  pain: "painNow",
  programme: "programmeDone",
  "last-answer": "lastAnswerAt",
  waiting: "waitingSince",
  owner: "owner",
  next: "nextAction",
};

/** The columns that are shown, in their usual order. The ids of those that can be sorted by are the names of the sorts. */
export function columnsOf(shown: readonly Column[] | null) {
  return helper.columns(
    COLUMNS.filter((id) => shown === null || shown.includes(id)).map((id) =>
      helper.accessor((row) => row[VALUE[id]], { id, enableSorting: SORTS.some((sort) => sort === id) }),
    ),
  );
}
