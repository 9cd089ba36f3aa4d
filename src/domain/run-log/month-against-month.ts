import { dayNumber } from "../assessment/instant";
import { painFreeCurve, timeToPain, type PainFreeCurve } from "./pain-free-curve";
import type { Run } from "./run";

/** Fewer runs than this say nothing about a month. Ours: a single run would move the curve by more than a fifth. */
export const FEWEST_RUNS = 5;

/** A month here is thirty days, so that two of them compare whatever day it is. */
export const MONTH_DAYS = 30;

/** One month of runs as far as they tell when pain began. */
export interface MonthOfRuns {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Runs that tell whether and when pain began. */
  readonly telling: number;
  /** Runs that do not, and so are not in the curve. */
  readonly silent: number;
  /** Null: fewer than `FEWEST_RUNS` tell. */
  readonly curve: PainFreeCurve | null;
}

export interface MonthAgainstMonth {
  readonly present: MonthOfRuns;
  readonly before: MonthOfRuns;
}

const DAY = 86_400_000;

/**
 * The thirty days up to today, and the thirty before them.
 * @param today calendar day YYYY-MM-DD where the athlete is
 */
export function monthAgainstMonth(runs: readonly Run[], today: string): MonthAgainstMonth {
  return {
    present: monthUpTo(runs, dayNumber(today)),
    before: monthUpTo(runs, dayNumber(today) - MONTH_DAYS),
  };
}

function monthUpTo(runs: readonly Run[], last: number): MonthOfRuns {
  const first = last - MONTH_DAYS + 1;
  const within = runs.filter(({ ranOn }) => dayNumber(ranOn) >= first && dayNumber(ranOn) <= last);
  const times = within.flatMap((run) => timeToPain(run) ?? []);
  return {
    from: dayOf(first),
    to: dayOf(last),
    telling: times.length,
    silent: within.length - times.length,
    curve: times.length < FEWEST_RUNS ? null : painFreeCurve(times),
  };
}

function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
