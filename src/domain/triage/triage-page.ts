import type { TriageFilters } from "./filters";
import type { TriageRow } from "./triage-row";

/** One page of the triage table with the counts above it, all taken in one transaction. */
export interface TriagePage {
  readonly filters: TriageFilters;
  readonly rows: readonly TriageRow[];
  /** Athletes that the filters match; equals what paging through the rows would count. */
  readonly total: number;
  readonly pageCount: number;
  /** For the links above the table, with the reader's own squads as the only bound. */
  readonly counts: {
    readonly flagged: number;
    readonly all: number;
    readonly waiting: number;
    readonly overdue: number;
    readonly neurological: number;
    readonly worsening: number;
  };
  readonly squads: readonly { readonly id: string; readonly name: string }[];
}
