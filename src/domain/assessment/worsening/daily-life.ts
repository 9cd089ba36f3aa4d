import { and } from "../kleene";
import { isAbove, referenceBefore } from "./baseline";
import type { CheckIn } from "./check-in";
import { ifTold } from "./if-told";
import { lastInARow } from "./in-a-row";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/** W4: Q-ADL at least 3 points above B, or above the first value while there is no B, twice in a row. */
export function dailyLifeLost(checkIns: readonly CheckIn[], thresholds: WorseningThresholds): Verdict {
  const row = lastInARow(checkIns, thresholds);
  if (row === undefined) return TOO_EARLY;
  const references = row.map(({ day }) => referenceBefore(checkIns, "dailyLife", day, thresholds));
  const needed = thresholds.dailyLife.rise;
  const truths = row.map(({ dailyLife }, index) => {
    const reference = references[index];
    return reference === undefined
      ? "false"
      : ifTold(dailyLife, (value) => isAbove(value, reference, needed));
  });
  const latest = references.at(-1);
  return verdictOn(
    and(...truths),
    row.map((checkIn) => seen(checkIn, "Q-ADL", checkIn.dailyLife)),
    { needed, ...(latest === undefined ? {} : { reference: latest }) },
  );
}
