import type { HistoryEntry, Submitted } from "../assessment";
import { pointsOf } from "./baseline";
import type { CheckIn } from "./check-in";
import { isQuiet } from "./segment";
import { seriesOf, withEntry, type SeriesSoFar } from "./series";
import type { WorseningThresholds } from "./thresholds";

/** Why a check-in asks about the pain as if it were new. */
export type AskedBecause = "new-episode" | "flare";

/** What a check-in asks about a new episode or flare (clinical content 1.2). */
export const ABOUT_A_FLARE: readonly string[] = ["Q-ONSET", "Q-START", "Q-TRAUMA"];

/**
 * Whether this worst pain at a check-in begins a new episode (more than hardly any pain after two check-ins in a row of
 * it) or is a flare (7 or more, or 4 or more above last time). Each alone asks `ABOUT_A_FLARE`.
 *
 * @param history what came before the check-in
 * @param worst Q-NPRS-WORST of the check-in, 0-10; undefined while it is not answered, which asks nothing
 * @param thresholds those of a rule set
 */
export function askedAboutPain(
  history: readonly HistoryEntry[],
  worst: number | undefined,
  thresholds: Pick<WorseningThresholds, "episodeEnd" | "flare">,
): readonly AskedBecause[] {
  return askedAfter(seriesOf(history), worst, thresholds);
}

/** As `askedAboutPain`, after a series. */
export function askedAfter(
  series: readonly CheckIn[],
  worst: number | undefined,
  { episodeEnd, flare }: Pick<WorseningThresholds, "episodeEnd" | "flare">,
): readonly AskedBecause[] {
  if (worst === undefined) return [];
  const checkIns = series.filter(({ nervesOnly }) => !nervesOnly);
  const before = checkIns.slice(-episodeEnd.checkIns);
  const wasQuiet = before.length === episodeEnd.checkIns && before.every((each) => isQuiet(each, episodeEnd));
  const lastTold = pointsOf(checkIns, "worst").at(-1);
  const isFlare = worst >= flare.reaching || (lastTold !== undefined && worst - lastTold.value >= flare.rise);
  return [
    ...(wasQuiet && worst > episodeEnd.atMost ? (["new-episode"] as const) : []),
    ...(isFlare ? (["flare"] as const) : []),
  ];
}

/**
 * The submissions of the day that a check-in tells of, its own among them, where its worst pain was asked about as if the
 * pain were new; undefined where it was not.
 */
export function askedAnew(
  before: SeriesSoFar,
  submission: Submitted,
  thresholds: Pick<WorseningThresholds, "episodeEnd" | "flare">,
): readonly Submitted[] | undefined {
  const { days } = withEntry(before, submission);
  const at = days.findLastIndex(({ entries }) => entries.includes(submission));
  const day = days[at];
  if (day === undefined || day.checkIn.intake) return undefined;
  const series = days.slice(0, at).map(({ checkIn }) => checkIn);
  return askedAfter(series, day.checkIn.worst, thresholds).length > 0 ? day.entries : undefined;
}
