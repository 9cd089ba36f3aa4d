import { createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import type { TriageRow } from "@/domain/triage/triage-row";

/** Sorting is the only feature of the table itself; the database sorts, filters and pages. */
export const triageTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof triageTableFeatures, TriageRow>();

/** The columns. The ids of those that can be sorted by are the names of the sorts. */
export const TRIAGE_COLUMNS = helper.columns([
  helper.accessor("name", { id: "name" }),
  helper.accessor("squad", { id: "squad" }),
  helper.accessor("tier", { id: "urgency" }),
  helper.accessor("painNow", { id: "pain" }),
  helper.accessor("waitingSince", { id: "waiting" }),
  helper.accessor("owner", { id: "owner", enableSorting: false }),
  helper.accessor("lastAnswerAt", { id: "last-answer" }),
  helper.accessor("nextAction", { id: "next", enableSorting: false }),
]);

/** Id of a column. */
export type TriageColumn =
  | "name"
  | "squad"
  | "urgency"
  | "pain"
  | "waiting"
  | "owner"
  | "last-answer"
  | "next";
