import "server-only";
import {
  OPENING_FILTERS,
  readFilters,
  writeFilters,
  type Parameters,
  type TriageFilters,
} from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import type { TriageRow } from "@/domain/triage/triage-row";
import type { Context } from "../context";
import { settleByTime } from "../programme/settle-by-time";
import { countTriage } from "./counts";
import { lookAtDesk, type OwnDesk } from "./desk";
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
  const desk = await lookAtDesk(context);
  const { lookedUntil } = desk;
  const filters = await filtersFor(context, parameters, desk);
  const counted = await countTriage(context, filters, lookedUntil);
  const page = await pageOfRows(context, filters, lookedUntil);
  const isNews = Object.values(counted.news).some(({ count }) => count > 0);
  const newest = isNews ? await newestFor(context, filters, lookedUntil) : [];
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

/** Those of the address; without any, those of the view that the reader chose to open with. */
async function filtersFor(context: Context, parameters: Parameters, desk: OwnDesk): Promise<TriageFilters> {
  const saysNothing = Object.values(parameters).every((value) => value === undefined);
  const query = saysNothing ? await openingQuery(context, desk) : null;
  return readFilters(query === null ? parameters : Object.fromEntries(new URLSearchParams(query.slice(1))));
}

/** What is new, where the table opens as it does for everybody; elsewhere the reader looks for something else. */
async function newestFor(
  context: Context,
  filters: TriageFilters,
  lookedUntil: Date,
): Promise<readonly TriageRow[]> {
  const { columns, open, chosen } = filters;
  if (writeFilters(filters) !== writeFilters({ ...OPENING_FILTERS, columns, open, chosen })) return [];
  const slice = await sliceOfRows(context, { ...OPENING_FILTERS, since: "any" }, lookedUntil, NEWEST);
  return slice.rows;
}
