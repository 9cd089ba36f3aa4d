import type { CheckIn } from "@/domain/assessment/worsening/check-in";
import type { Method } from "./methods";

/** A figure with its 95 % interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** The week of the first flag, of those from a week on. */
export function firstFlag(method: Method, checkIns: readonly CheckIn[], fromWeek = 0): number | undefined {
  for (let upTo = 2; upTo <= checkIns.length; upTo += 1) {
    const latest = checkIns[upTo - 1];
    if (latest !== undefined && latest.day >= fromWeek * 7 && method.flags(checkIns.slice(0, upTo)))
      return latest.day / 7;
  }
  return undefined;
}

/** Flags in all, when each is closed at once and the method starts again with the next check-in. */
export function flagsInAll(method: Method, checkIns: readonly CheckIn[]): number {
  let from = 0;
  let flags = 0;
  for (let upTo = 2; upTo <= checkIns.length; upTo += 1) {
    if (upTo - from >= 2 && method.flags(checkIns.slice(from, upTo))) {
      flags += 1;
      from = upTo;
    }
  }
  return flags;
}

/** Share with Wilson's interval. */
export function share(count: number, of: number): Figure {
  const p = count / of;
  const centre = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Mean with the normal interval. */
export function average(values: readonly number[]): Figure {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
  const half = Z * Math.sqrt(variance / values.length);
  return { value: centre, low: centre - half, high: centre + half };
}

/** Median with the interval of its order statistics; undefined of nothing. */
export function median(values: readonly number[]): Figure | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[Math.min(sorted.length - 1, Math.max(0, index))];
  const half = (Z * Math.sqrt(sorted.length)) / 2;
  const [value, low, high] = [
    at(Math.floor((sorted.length - 1) / 2)),
    at(Math.floor(sorted.length / 2 - half)),
    at(Math.ceil(sorted.length / 2 + half)),
  ];
  return value === undefined || low === undefined || high === undefined ? undefined : { value, low, high };
}

/** What one method does on athletes of one course. */
export interface Outcome {
  /** Flagged at least once in the weeks followed. */
  readonly flagged: Figure;
  /** Flagged before the change began: not counted as caught. */
  readonly before: Figure;
  /** First flag at the change or later. */
  readonly caught: Figure;
  /** Weeks from the change to the flag, of those caught. */
  readonly delay: Figure | undefined;
}

/** First flags of athletes, summed up. */
export function outcomeOf(firsts: readonly (number | undefined)[], onset: number | undefined): Outcome {
  const flagged = firsts.filter((week) => week !== undefined);
  const caught = onset === undefined ? [] : flagged.filter((week) => week >= onset);
  return {
    flagged: share(flagged.length, firsts.length),
    before: share(onset === undefined ? 0 : flagged.length - caught.length, firsts.length),
    caught: share(caught.length, firsts.length),
    delay: median(caught.map((week) => week - (onset ?? 0))),
  };
}
