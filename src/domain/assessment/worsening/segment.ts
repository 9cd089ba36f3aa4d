import type { CheckIn } from "./check-in";
import type { WorseningThresholds } from "./thresholds";

/** Why the baseline of the latest check-in begins where it does. */
export type SegmentStart = "first" | "flag-closed" | "episode-ended";

/** The check-ins that are compared with each other, oldest first; the latest of the series is the last. */
export interface Segment {
  readonly checkIns: readonly CheckIn[];
  /** Those before it, oldest first: what the first value of a baseline that began anew is compared with. */
  readonly before: readonly CheckIn[];
  readonly start: SegmentStart;
}

/**
 * The check-ins since the baseline last restarted: since a clinician closed a flag, or an episode ended with check-ins in a
 * row of hardly any pain, in running as well where that was told. Only an episode that was seen can end: somebody who never had more pain than that keeps the
 * baseline, and a rise from it is one. A check-in without an answer ends nothing.
 */
export function segmentOf(series: readonly CheckIn[], { episodeEnd }: WorseningThresholds): Segment {
  const checkIns = series.filter(({ nervesOnly }) => !nervesOnly);
  let from = 0;
  let start: SegmentStart = "first";
  let isEpisodeSeen = false;
  let quietInARow = 0;
  let hasEnded = false;
  for (const [index, checkIn] of checkIns.entries()) {
    const { worst, closings } = checkIn;
    if (hasEnded) [from, start] = [index, "episode-ended"];
    if (index > 0 && closings > (checkIns[index - 1]?.closings ?? closings)) {
      [from, start] = [index, "flag-closed"];
    }
    if (worst !== undefined && worst > episodeEnd.atMost) isEpisodeSeen = true;
    quietInARow = isQuiet(checkIn, episodeEnd) ? quietInARow + 1 : 0;
    hasEnded = isEpisodeSeen && quietInARow >= episodeEnd.checkIns;
    if (hasEnded) isEpisodeSeen = false;
  }
  return { checkIns: checkIns.slice(from), before: checkIns.slice(0, from), start };
}

/** Hardly any pain. Who tells of more in running than at worst had no quiet week, whichever of the two is right. */
export function isQuiet({ worst, run }: CheckIn, { atMost }: WorseningThresholds["episodeEnd"]): boolean {
  return worst !== undefined && worst <= atMost && (run === undefined || run <= atMost);
}
