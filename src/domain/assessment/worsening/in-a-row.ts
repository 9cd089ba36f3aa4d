import type { CheckIn } from "./check-in";
import type { WorseningThresholds } from "./thresholds";

/**
 * The check-ins that "twice in a row" asks about: the latest, the nearest that lies far enough before it, and those
 * between. Weekly check-ins give two; with daily ones, all of those days have to agree. Undefined while there is none.
 */
export function lastInARow(
  checkIns: readonly CheckIn[],
  { apartDays }: WorseningThresholds,
): readonly CheckIn[] | undefined {
  const latest = checkIns.at(-1);
  if (latest === undefined) return undefined;
  const from = checkIns.findLastIndex(({ day }) => latest.day - day >= apartDays);
  return from === -1 ? undefined : checkIns.slice(from);
}
