/** Columns that the table can be sorted by. `urgency`: most urgent first, then longest waiting. */
export const SORTS = ["urgency", "name", "squad", "waiting", "pain", "last-answer"] as const;
export type Sort = (typeof SORTS)[number];

/** One key of the order; `descending`: the most urgent, longest waiting, highest or latest first. */
export interface SortKey {
  readonly by: Sort;
  readonly descending: boolean;
}

/** Sorts that start with the highest or latest, because that is what one looks for. */
const STARTS_DOWN: readonly Sort[] = ["urgency", "waiting", "pain", "last-answer"];

/** A sort as it starts. */
export function startOf(by: Sort): SortKey {
  return { by, descending: STARTS_DOWN.includes(by) };
}

/** At most so many keys: more than that nobody can follow on a screen. */
export const MOST_SORTS = 3;

/**
 * The order as the address has it: "squad,-pain" (squad first, then the highest pain). A minus turns round how the sort
 * starts. What is not known is left out, and what comes twice counts once.
 */
export function readSorts(text: string): readonly SortKey[] {
  const keys: SortKey[] = [];
  for (const part of text.split(",").slice(0, 2 * MOST_SORTS)) {
    const turned = part.startsWith("-");
    const by = SORTS.find((each) => each === (turned ? part.slice(1) : part));
    if (by === undefined || keys.some((key) => key.by === by)) continue;
    keys.push(turned ? turn(startOf(by)) : startOf(by));
  }
  return keys.length === 0 ? [startOf("urgency")] : keys.slice(0, MOST_SORTS);
}

/** The same, as it stands in an address. */
export function writeSorts(keys: readonly SortKey[]): string {
  return keys.map(({ by, descending }) => (descending === startOf(by).descending ? by : `-${by}`)).join(",");
}

/** The other way round. */
export function turn({ by, descending }: SortKey): SortKey {
  return { by, descending: !descending };
}
