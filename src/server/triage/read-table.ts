import "server-only";
import {
  OPENING_FILTERS,
  readFilters,
  writeFilters,
  type Parameters,
  type TriageFilters,
} from "@/domain/triage/filters";
import { looksAt } from "@/domain/triage/looking";
import type { TriagePage } from "@/domain/triage/triage-page";
import type { TriageRow } from "@/domain/triage/triage-row";
import type { Context } from "../context";
import { settleByTime } from "../programme/settle-by-time";
import { countTriage } from "./counts";
import { lookAtDesk, readDesk, type OwnDesk } from "./desk";
import { readOpenRow, type OpenRow } from "./open-row";
import { pageOfRows } from "./page-of-rows";
import { sliceOfRows } from "./rows";
import { squadsOf } from "./squads-of";
import { openingQuery, viewsOf } from "./views-of";

/** So many of what is new are told above the table. */
const NEWEST = 6;

/** The table with all that stands round it. */
interface Table extends TriagePage {
  readonly now: string;
  readonly opened: OpenRow | null;
}

/** Reads the table for the filters of an address; counts and rows of one transaction. */
export async function readTable(context: Context, parameters: Parameters): Promise<Table> {
  await settleByTime(context);
  const before = await readDesk(context);
  const { filters, opens } = await filtersFor(context, parameters, before);
  // Only who has what is new before them has looked.
  const desk = opens
    ? await lookAtDesk(context, before)
    : (before ?? { ...looksAt(null, context.now), defaultViewId: null });
  const { lookedUntil } = desk;
  const counted = await countTriage(context, filters, lookedUntil);
  const page = await pageOfRows(context, filters, lookedUntil);
  const isNews = Object.values(counted.news).some(({ count }) => count > 0);
  const newest = opens && isNews ? await newestSince(context, lookedUntil) : [];
  context.concerns(...[...page.rows, ...newest].map(({ athleteId }) => athleteId));
  const isOnPage = page.rows.some(({ athleteId }) => athleteId === filters.open);
  return {
    filters,
    ...page,
    ...counted,
    newest,
    lookedUntil: lookedUntil.toISOString(),
    ...(await squadsOf(context, filters.squadId)),
    views: await viewsOf(context, desk),
    now: context.now.toISOString(),
    opened: isOnPage && filters.open !== null ? await readOpenRow(context, filters.open) : null,
  };
}

/**
 * The filters of the address; without any, those of the view that the reader chose to open with. `opens`: the table opens
 * so, for everybody or for this reader; elsewhere somebody looks for something else.
 */
async function filtersFor(
  context: Context,
  parameters: Parameters,
  desk: OwnDesk | null,
): Promise<{ readonly filters: TriageFilters; readonly opens: boolean }> {
  const query = desk === null ? null : await openingQuery(context, desk);
  const own =
    query === null ? OPENING_FILTERS : readFilters(Object.fromEntries(new URLSearchParams(query.slice(1))));
  const saysNothing = Object.values(parameters).every((value) => value === undefined);
  const filters = saysNothing ? own : readFilters(parameters);
  return { filters, opens: [OPENING_FILTERS, own].some((each) => isSameTable(filters, each)) };
}

/** The same rows in the same order, whatever is shown of them, unfolded or ticked. */
function isSameTable(filters: TriageFilters, { columns, open, chosen, ...other }: TriageFilters): boolean {
  return (
    writeFilters({ ...filters, columns, open, chosen }) === writeFilters({ ...other, columns, open, chosen })
  );
}

/** The first of what is new, over all that the table can show. */
async function newestSince(context: Context, lookedUntil: Date): Promise<readonly TriageRow[]> {
  const slice = await sliceOfRows(context, { ...OPENING_FILTERS, since: "any" }, lookedUntil, NEWEST);
  return slice.rows;
}
