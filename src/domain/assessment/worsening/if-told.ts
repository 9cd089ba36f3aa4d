import { truthOf, type Truth } from "../kleene";

/** The most that an answer of 0-10 can be: what a blank might have been. */
const WORST_POSSIBLE = 10;

/** Whether a value of 0-10 holds what a higher one holds too; not told, it is open unless none could. */
export function ifTold(value: number | undefined, holds: (value: number) => boolean): Truth {
  if (value !== undefined) return truthOf(holds(value));
  return holds(WORST_POSSIBLE) ? "unknown" : "false";
}
