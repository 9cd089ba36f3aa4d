import { OPENING_FILTERS, readFilters, writeFilters } from "./filters";

/** A way to look at the table that somebody saved. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The address that it stands for, "?...". */
  readonly query: string;
  readonly shared: boolean;
  /** Who saved it; null: the reader. */
  readonly by: string | null;
  /** The reader's table opens with it. */
  readonly opensWith: boolean;
}

export const LONGEST_VIEW_NAME = 60;

/** What is kept of an address: filters, order and columns. Not whom one sought by name, nor where one was in it. */
export function savedQuery(address: string): string {
  const filters = readFilters(Object.fromEntries(new URLSearchParams(address)));
  const { search, chosen } = OPENING_FILTERS;
  return writeFilters({ ...filters, search, chosen });
}
