import { and, not, truthOf, type Truth } from "../kleene";
import { baselineOf, isWithin } from "./baseline";
import type { CheckIn } from "./check-in";
import { lastInARow } from "./in-a-row";
import { segmentOf } from "./segment";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

const WORSE = ["slightly-worse", "worse", "much-worse"];

/**
 * Whether "resolved" may be suggested to the clinician, who alone closes: two check-ins in a row at most one point above
 * B, or of hardly any pain, with a course not told as worse; more pain in running than at worst counts as the worst. Pain that is lower because the athlete runs less is no
 * recovery, and what was not told suggests nothing.
 */
export function maySuggestResolved(series: readonly CheckIn[], thresholds: WorseningThresholds): Verdict {
  const { checkIns } = segmentOf(series, thresholds);
  const row = lastInARow(checkIns, thresholds);
  if (row === undefined) return TOO_EARLY;
  const baseline = baselineOf(checkIns, "worst", thresholds);
  const isLow = (worst: number) =>
    worst <= thresholds.episodeEnd.atMost ||
    (baseline !== undefined && isWithin(worst, baseline, thresholds.resolved.within));
  const truths = row.map(({ worst, run, trend, cut }) =>
    and(
      told(worst === undefined ? undefined : Math.max(worst, run ?? worst), isLow),
      not(told(trend, (code) => WORSE.includes(code))),
      not(told(cut, (is) => is)),
    ),
  );
  return verdictOn(
    and(...truths),
    row.flatMap((checkIn) => [
      seen(checkIn, "Q-NPRS-WORST", checkIn.worst),
      seen(checkIn, "Q-TREND", checkIn.trend),
      seen(checkIn, "Q-RUN-CUT", checkIn.cut),
    ]),
    baseline === undefined ? {} : { reference: baseline, needed: thresholds.resolved.within },
  );
}

function told<Value>(value: Value | undefined, holds: (value: Value) => boolean): Truth {
  return value === undefined ? "unknown" : truthOf(holds(value));
}
