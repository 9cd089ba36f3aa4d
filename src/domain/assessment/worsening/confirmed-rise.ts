import { baselineOf, isAbove, reaches } from "./baseline";
import { MEASURES, type CheckIn } from "./check-in";
import { ifTold } from "./if-told";
import { holdInARow, lastInARow } from "./in-a-row";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/**
 * W1, and the ceiling: two check-ins in a row at least 2 points above B, 1 where B is 8 or more. None of them belongs to
 * B, so it takes five check-ins at least.
 */
export function confirmedRise(
  checkIns: readonly CheckIn[],
  measure: "worst" | "run",
  thresholds: WorseningThresholds,
): Verdict {
  const baseline = baselineOf(checkIns, measure, thresholds);
  const row = lastInARow(checkIns, thresholds);
  const lastOfBaseline = baseline?.points.at(-1);
  const firstOfRow = row?.[0];
  if (
    baseline === undefined ||
    row === undefined ||
    lastOfBaseline === undefined ||
    firstOfRow === undefined ||
    firstOfRow.day <= lastOfBaseline.day
  ) {
    return TOO_EARLY;
  }
  const { ceiling, rise } = thresholds;
  const needed = reaches(baseline, ceiling.from) ? ceiling.rise : rise;
  const truths = row.map((checkIn) => ifTold(checkIn[measure], (value) => isAbove(value, baseline, needed)));
  return verdictOn(
    holdInARow(truths),
    row.map((checkIn) => seen(checkIn, MEASURES[measure], checkIn[measure])),
    { reference: baseline, needed },
  );
}
