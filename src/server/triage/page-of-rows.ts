import "server-only";
import { PAGE_SIZE, type TriageFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import type { Context } from "../context";
import { markOf } from "./ordering";
import { sliceOfRows } from "./rows";

/**
 * One page of rows. It begins after the athlete whom the address names, wherever that one stands now: the last page costs
 * what the first does. Who is not there any more, or not for this reader, leads to the first page.
 */
export async function pageOfRows(
  context: Context,
  filters: TriageFilters,
  lookedUntil: Date,
): Promise<Pick<TriagePage, "rows" | "hasPrevious" | "hasNext">> {
  const { before } = filters;
  if (before !== null) {
    const mark = await markOf(context, filters.sorts, before);
    const { rows } = mark
      ? await sliceOfRows(context, filters, lookedUntil, PAGE_SIZE + 1, mark, true)
      : { rows: [] };
    const page = rows.slice(0, PAGE_SIZE).toReversed();
    if (page.length === PAGE_SIZE) return { rows: page, hasPrevious: rows.length > PAGE_SIZE, hasNext: true };
  }
  const from = filters.after === null ? null : await markOf(context, filters.sorts, filters.after);
  const { rows } = await sliceOfRows(context, filters, lookedUntil, PAGE_SIZE + 1, from);
  return {
    rows: rows.slice(0, PAGE_SIZE),
    hasPrevious: from !== null,
    hasNext: rows.length > PAGE_SIZE,
  };
}
