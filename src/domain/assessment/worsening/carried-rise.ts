import { or, type Truth } from "../kleene";
import { baselineOf, type Reference } from "./baseline";
import { MEASURES, type CheckIn } from "./check-in";
import { ifTold } from "./if-told";
import { startUpRise } from "./start-up-rise";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/** The numbers of W1c. They were chosen on simulated athletes alone. */
export const CARRIED_RISE = { slack: 1, carried: 3, startUpSteps: 3 } as const;

/**
 * W1c, a candidate in place of W1 and W1b: after B each check-in adds the points by which it lies above B + 1, takes off
 * those by which it lies below, never under 0; it holds when that reaches 3 and the latest added to it. Before that, when
 * the first four rise in three steps by 3 in all. A blank adds nothing and takes nothing off.
 */
export function carriedRise(
  checkIns: readonly CheckIn[],
  measure: "worst" | "run",
  thresholds: WorseningThresholds,
): Verdict {
  const startUp = { ...thresholds.startUp, steps: CARRIED_RISE.startUpSteps };
  const early = startUpRise(checkIns, measure, { ...thresholds, startUp });
  const baseline = baselineOf(checkIns, measure, thresholds);
  const lastDay = baseline?.points.at(-1)?.day;
  const after = checkIns.filter(({ day }) => lastDay !== undefined && day > lastDay);
  const latest = after.at(-1);
  if (baseline === undefined || latest === undefined) return TOO_EARLY;
  const carried = after.slice(0, -1).reduce((sum, each) => carriedOn(sum, each[measure], baseline), 0);
  const carries: Truth = ifTold(latest[measure], (value) => {
    const now = carriedOn(carried, value, baseline);
    return now > carried && now >= CARRIED_RISE.carried * baseline.points.length;
  });
  return verdictOn(
    or(early.truth, carries),
    after.map((checkIn) => seen(checkIn, MEASURES[measure], checkIn[measure])),
    { reference: baseline, needed: CARRIED_RISE.slack },
  );
}

/** What is carried on, times the number of values in B, so that thirds are exact. */
function carriedOn(sum: number, value: number | undefined, { points }: Reference): number {
  if (value === undefined) return sum;
  const baseline = points.reduce((all, point) => all + point.value, 0);
  return Math.max(0, sum + (value - CARRIED_RISE.slack) * points.length - baseline);
}
