import { isAbove, referenceOfOne } from "./baseline";
import { MEASURES } from "./check-in";
import { ifTold } from "./if-told";
import type { Segment } from "./segment";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/**
 * W2: one check-in of at least 6 that is at least 4 points above B. While there is no B: above the first value, or above the
 * last one told before the baseline began anew, whichever is lower.
 */
export function bigJump(
  segment: Pick<Segment, "checkIns" | "before">,
  measure: "worst" | "run",
  thresholds: WorseningThresholds,
): Verdict {
  const latest = segment.checkIns.at(-1);
  if (latest === undefined) return TOO_EARLY;
  const reference = referenceOfOne(segment, measure, latest.day, thresholds);
  if (reference === undefined) return TOO_EARLY;
  const { rise, reaching } = thresholds.jump;
  const fires = (value: number) => isAbove(value, reference, rise) && value >= reaching;
  const value = latest[measure];
  const values = [seen(latest, MEASURES[measure], value)];
  return verdictOn(ifTold(value, fires), values, { reference, needed: rise });
}
