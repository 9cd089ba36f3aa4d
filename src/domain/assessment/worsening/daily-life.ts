import { isAbove, referenceBefore } from "./baseline";
import type { CheckIn } from "./check-in";
import { ifTold } from "./if-told";
import { holdInARow, lastInARow } from "./in-a-row";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/**
 * W4: Q-ADL at least 3 points above what it was before the two in a row: above B where it was complete by then, above the first
 * value otherwise. Both are held against the same, or a rise would become part of its own measure.
 */
export function dailyLifeLost(checkIns: readonly CheckIn[], thresholds: WorseningThresholds): Verdict {
  const row = lastInARow(checkIns, thresholds);
  if (row === undefined) return TOO_EARLY;
  const [first] = row;
  const reference = first && referenceBefore(checkIns, "dailyLife", first.day, thresholds);
  if (reference === undefined) return TOO_EARLY;
  const needed = thresholds.dailyLife.rise;
  const truths = row.map(({ dailyLife }) => ifTold(dailyLife, (value) => isAbove(value, reference, needed)));
  return verdictOn(
    holdInARow(truths),
    row.map((checkIn) => seen(checkIn, "Q-ADL", checkIn.dailyLife)),
    { needed, reference },
  );
}
