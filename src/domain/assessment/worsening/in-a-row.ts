import { and, atLeast, type Truth } from "../kleene";
import type { CheckIn } from "./check-in";
import type { WorseningThresholds } from "./thresholds";

/**
 * The check-ins that "twice in a row" asks about: the latest, the nearest that lies far enough before it, and those
 * between: weekly check-ins give two. Undefined while there is none.
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

/**
 * Whether something holds in a row: at both ends, and at more than half of the check-ins between, if there are any. Asked
 * every day, one better day in four is no end of it: asked weekly it would not have been seen.
 */
export function holdInARow(truths: readonly Truth[]): Truth {
  const between = truths.slice(1, -1);
  const ends = truths.filter((_, at) => at === 0 || at === truths.length - 1);
  if (between.length === 0) return and(...ends);
  return and(...ends, atLeast(Math.floor(between.length / 2) + 1, between));
}
