import { writeFilters, type TriageFilters } from "@/domain/triage/filters";
import { startOf, turn, type Sort } from "@/domain/triage/sorts";

/** The address that sorts by this column first: turned round when it is already sorted by it. What came first comes second. */
export function sortLink(filters: TriageFilters, sort: Sort): string {
  const [first, ...rest] = filters.sorts;
  if (first?.by === sort) return writeFilters(filters, { sorts: [turn(first), ...rest] });
  return writeFilters(filters, { sorts: [startOf(sort)] });
}
