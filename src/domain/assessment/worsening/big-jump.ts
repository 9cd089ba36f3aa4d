import { isAbove, referenceBefore } from "./baseline";
import { MEASURES, type CheckIn } from "./check-in";
import { ifTold } from "./if-told";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/** W2: one check-in at least 4 points above B, or above the first value while there is no B, and at least 6. */
export function bigJump(
  checkIns: readonly CheckIn[],
  measure: "worst" | "run",
  thresholds: WorseningThresholds,
): Verdict {
  const latest = checkIns.at(-1);
  if (latest === undefined) return TOO_EARLY;
  const reference = referenceBefore(checkIns, measure, latest.day, thresholds);
  if (reference === undefined) return TOO_EARLY;
  const { rise, reaching } = thresholds.jump;
  const fires = (value: number) => isAbove(value, reference, rise) && value >= reaching;
  const value = latest[measure];
  const values = [seen(latest, MEASURES[measure], value)];
  return verdictOn(ifTold(value, fires), values, { reference, needed: rise });
}
