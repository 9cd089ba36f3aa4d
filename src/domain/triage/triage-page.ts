import type { News } from "./changes";
import type { TriageFilters } from "./filters";
import type { SavedView } from "./saved-view";
import type { TriageRow } from "./triage-row";

/** More than so many are not counted one by one: "1,000+". */
export const COUNTED_TO = 1_000;

/** How many there are; `more`: at least so many. */
export interface Counted {
  readonly count: number;
  readonly more: boolean;
}

/** One page of the triage table with the counts above it, all taken in one transaction. */
export interface TriagePage {
  readonly filters: TriageFilters;
  readonly rows: readonly TriageRow[];
  /** Athletes that the filters match; equals what paging through the rows would count. */
  readonly total: Counted;
  /** Whether there are rows before and after these. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** For the links above the table, with the reader's own squads as the only bound. */
  readonly counts: Readonly<Record<CountedView, Counted>>;
  /** What changed since the reader last looked; each athlete is counted once. */
  readonly news: Readonly<Record<News, Counted>>;
  /** The first of them; empty where the table shows something else than it opens with. */
  readonly newest: readonly TriageRow[];
  /** ISO instant up to which the reader has looked. */
  readonly lookedUntil: string;
  readonly views: readonly SavedView[];
  /** Those to choose from; where there are too many, only the one that is chosen. */
  readonly squads: readonly { readonly id: string; readonly name: string }[];
  /** Whether there are more than a list can offer: then one is found by its name. */
  readonly manySquads: boolean;
}

/** The views that are counted above the table. */
export const COUNTED_VIEWS = [
  "flagged",
  "waiting",
  "overdue",
  "neurological",
  "worsening",
  "snoozed",
  "all",
] as const;
export type CountedView = (typeof COUNTED_VIEWS)[number];

/** What each of the counted views shows, beyond how the table opens: the count is taken with the very same filters. */
export const FILTERS_OF_VIEW = {
  flagged: {},
  waiting: { state: "waiting" },
  overdue: { overdue: true },
  neurological: { category: "neurological" },
  worsening: { category: "worsening" },
  snoozed: { view: "snoozed" },
  all: { view: "all" },
} as const satisfies Record<CountedView, Partial<TriageFilters>>;
