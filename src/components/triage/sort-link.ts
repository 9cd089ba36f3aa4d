import { writeFilters, type Sort, type TriageFilters } from "@/domain/triage/filters";

/** Sorts that start with the highest or latest, because that is what one looks for. */
const STARTS_DOWN: readonly Sort[] = ["urgency", "waiting", "pain", "last-answer"];

/** The address that sorts by this column: turned round when it is already sorted by it. */
export function sortLink(filters: TriageFilters, sort: Sort): string {
  const descending = filters.sort === sort ? !filters.descending : STARTS_DOWN.includes(sort);
  return writeFilters(filters, { sort, descending });
}
