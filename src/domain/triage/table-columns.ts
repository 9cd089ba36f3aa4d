/** The columns of the table, in the order in which they stand. */
export const COLUMNS = [
  "name",
  "squad",
  "urgency",
  "weeks",
  "pain",
  "programme",
  "last-answer",
  "waiting",
  "owner",
  "next",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these a row could not be told from another, or not be acted on: they cannot be left out. */
export const FIXED_COLUMNS: readonly Column[] = ["name"];

/**
 * Columns that say nothing of anybody's health: all that is left beside a track, where others look on. An owner would
 * tell who is flagged, and a last answer who has fallen silent.
 */
export const SIDELINE_COLUMNS: readonly Column[] = ["name", "squad"];

/** The columns that an address asks for ("squad,pain"), in their usual order; null: all of them. */
export function readColumns(text: string): readonly Column[] | null {
  const asked = text.split(",");
  const columns = COLUMNS.filter((column) => FIXED_COLUMNS.includes(column) || asked.includes(column));
  return columns.length === FIXED_COLUMNS.length || columns.length === COLUMNS.length ? null : columns;
}
