import { and, truthOf, type Truth } from "../kleene";
import { isAtMostPercent, isWithin, referenceBefore } from "./baseline";
import type { CheckIn } from "./check-in";
import { lastInARow } from "./in-a-row";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/**
 * W5: twice in a row the weekly minutes were half of B or less, because of pain, and the pain was not lower. Compared with
 * the first value while there is no B. Pain within one point below B is not lower: integers swing as much; no pain is.
 */
export function loadMasked(checkIns: readonly CheckIn[], thresholds: WorseningThresholds): Verdict {
  const row = lastInARow(checkIns, thresholds);
  if (row === undefined) return TOO_EARLY;
  const truths = row.map((checkIn) =>
    and(
      fewerMinutes(checkIns, checkIn, thresholds),
      checkIn.cut === undefined ? "unknown" : truthOf(checkIn.cut),
      painNotLower(checkIns, checkIn, thresholds),
    ),
  );
  const latest = row.at(-1);
  const reference = latest && referenceBefore(checkIns, "worst", latest.day, thresholds);
  return verdictOn(
    and(...truths),
    row.flatMap((checkIn) => [
      seen(checkIn, "Q-RUN-MINUTES", checkIn.minutes),
      seen(checkIn, "Q-RUN-CUT", checkIn.cut),
      seen(checkIn, "Q-NPRS-WORST", checkIn.worst),
    ]),
    reference === undefined ? {} : { reference },
  );
}

function fewerMinutes(
  checkIns: readonly CheckIn[],
  { day, minutes }: CheckIn,
  thresholds: WorseningThresholds,
): Truth {
  const reference = referenceBefore(checkIns, "minutes", day, thresholds);
  if (reference === undefined || reference.mean === 0) return "false";
  if (minutes === undefined) return "unknown";
  return truthOf(isAtMostPercent(minutes, reference, 100 - thresholds.loadMasked.fallPercent));
}

function painNotLower(
  checkIns: readonly CheckIn[],
  { day, worst }: CheckIn,
  thresholds: WorseningThresholds,
): Truth {
  const reference = referenceBefore(checkIns, "worst", day, thresholds);
  if (reference === undefined) return "false";
  return worst === undefined
    ? "unknown"
    : truthOf(worst > 0 && !isWithin(worst, reference, -thresholds.loadMasked.lowerBy));
}
