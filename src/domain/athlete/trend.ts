import type { FlagCategory, HistoryEntry } from "../assessment/assessment";
import { dayNumber } from "../assessment/instant";
import { RULE_SET } from "../assessment/rule-set";
import { baselineOf } from "../assessment/worsening/baseline";
import { segmentOf } from "../assessment/worsening/segment";
import { highestByDay, seriesOf } from "../assessment/worsening/series";
import { dayIn } from "./local-day";

/** One ISO week (Monday to Sunday) in the athlete's zone. */
export interface TrendWeek {
  /** Its Monday, YYYY-MM-DD. */
  readonly monday: string;
  /** Highest worst pain (0-10) told in it; null: no answer. */
  readonly worst: number | null;
}

/**
 * What became of the programme: `given`, the first one; on `hold`, `gentle` or `whole` when its mode changed; a level up or
 * down by the record of sessions.
 */
export type ProgrammeChange = "given" | "hold" | "gentle" | "whole" | "level-up" | "level-down";

/** Something that happened in a week. */
export interface TrendMark {
  /** Index of the week. */
  readonly week: number;
  /** YYYY-MM-DD in the athlete's zone. */
  readonly on: string;
  readonly kind: "flag" | "programme";
  /** What a flag is about; null of a programme. */
  readonly category: FlagCategory | null;
  /** What changed in a programme; null of a flag. */
  readonly change: ProgrammeChange | null;
}

/** The course of the worst pain, week by week, for a picture of it. */
export interface Trend {
  /** Without a gap, oldest first, up to the week of now; at most so many as `MOST_WEEKS`. */
  readonly weeks: readonly TrendWeek[];
  /** Mean of the baseline in force (clinical content 2.2, B), and the week it begins in; null while there is none. */
  readonly baseline: { readonly mean: number; readonly fromWeek: number } | null;
  readonly marks: readonly TrendMark[];
}

/** Half a year: what fits on a phone. */
export const MOST_WEEKS = 26;

const DAY = 86_400_000;

/**
 * The trend at an instant, or null when worst pain was never told. Nothing is filled in: a week without an answer is one.
 *
 * @param history submissions and closings, oldest first
 * @param programmes what became of the programme, and when
 * @param now ISO 8601; `timeZone`: the athlete's
 */
export function trendOf({
  history,
  flags,
  programmes,
  now,
  timeZone,
}: {
  readonly history: readonly HistoryEntry[];
  readonly flags: readonly { readonly raisedAt: string; readonly category: FlagCategory }[];
  readonly programmes: readonly { readonly at: string; readonly change: ProgrammeChange }[];
  readonly now: string;
  readonly timeZone: string;
}): Trend | null {
  const localDay = (instant: string) => dayIn(new Date(instant), timeZone);
  const told = highestByDay(history).map(({ at, worst }) => ({ week: weekOf(localDay(at)), worst }));
  const last = weekOf(localDay(now));
  const [earliest] = told;
  if (earliest === undefined) return null;
  const first = Math.max(earliest.week, last - MOST_WEEKS + 1);
  const weeks = Array.from({ length: Math.max(1, last - first + 1) }, (_, index): TrendWeek => {
    const values = told.filter(({ week }) => week === first + index).map(({ worst }) => worst);
    return { monday: mondayOf(first + index), worst: values.length === 0 ? null : Math.max(...values) };
  });
  const placed = (instant: string): Pick<TrendMark, "week" | "on"> => {
    const on = localDay(instant);
    return { week: weekOf(on) - first, on };
  };
  const marks: readonly TrendMark[] = [
    ...flags.map(({ raisedAt, category }) => ({
      ...placed(raisedAt),
      ...{ kind: "flag" as const, category, change: null },
    })),
    ...programmes.map(({ at, change }) => ({
      ...placed(at),
      ...{ kind: "programme" as const, category: null, change },
    })),
  ];
  return {
    weeks,
    baseline: baselineIn(history, (at) => Math.max(0, weekOf(localDay(at)) - first)),
    marks: marks
      .filter(({ week }) => week >= 0 && week < weeks.length)
      .toSorted((a, b) => a.week - b.week || (a.on < b.on ? -1 : 1)),
  };
}

/** The last eight weeks, oldest first; those before the first answer are weeks without one. */
export function lastEightWeeks({ weeks }: Pick<Trend, "weeks">): readonly TrendWeek[] {
  const latest = weeks.slice(-EIGHT);
  const [first] = latest;
  if (first === undefined) return [];
  const missing = Array.from({ length: EIGHT - latest.length }, (_, index) => ({
    monday: mondayOf(weekOf(first.monday) - (EIGHT - latest.length) + index),
    worst: null,
  }));
  return [...missing, ...latest];
}

const EIGHT = 8;

function baselineIn(history: readonly HistoryEntry[], weekAt: (at: string) => number): Trend["baseline"] {
  const { checkIns } = segmentOf(seriesOf(history), RULE_SET.serial.thresholds);
  const baseline = baselineOf(checkIns, "worst", RULE_SET.serial.thresholds);
  const [first] = baseline?.points ?? [];
  return baseline === undefined || first === undefined
    ? null
    : { mean: baseline.mean, fromWeek: weekAt(first.at) };
}

/** Weeks from the one of Monday 29 December 1969. */
function weekOf(day: string): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

function mondayOf(week: number): string {
  return new Date((week * 7 - 3) * DAY).toISOString().slice(0, 10);
}
