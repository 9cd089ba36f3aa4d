/**
 * Every number of the worsening rules (clinical content 2.2; points are of 10, days are calendar days). Expert view
 * where the content names no source; a clinician has signed none of them.
 */
export interface WorseningThresholds {
  /** B: the mean of so many check-ins on different days, the last at most so many days after the first. */
  readonly baseline: { readonly checkIns: number; readonly withinDays: number };
  /** "In a row" asks for two check-ins at least so many days apart, and the same of any between them. */
  readonly apartDays: number;
  /** W1: points above B. */
  readonly rise: number;
  /** From this B on, so many points above it count as the rise. */
  readonly ceiling: { readonly from: number; readonly rise: number };
  /** W1b: the first so many check-ins never fall, rise in so many steps, and by so many points in all. */
  readonly startUp: { readonly checkIns: number; readonly steps: number; readonly rise: number };
  /** W2: points above B, and the pain reached. */
  readonly jump: { readonly rise: number; readonly reaching: number };
  /** W4: points by which Q-ADL is up. */
  readonly dailyLife: { readonly rise: number };
  /** W5: fall of the weekly minutes in per cent; pain is lower from so many points below. */
  readonly loadMasked: { readonly fallPercent: number; readonly lowerBy: number };
  /** An episode ends with so many check-ins in a row of at most so much pain. */
  readonly episodeEnd: { readonly atMost: number; readonly checkIns: number };
  /** A flare, about which more is asked: pain reached, or points above last time. */
  readonly flare: { readonly reaching: number; readonly rise: number };
  /** "Resolved" may be suggested: points above B at most. */
  readonly resolved: { readonly within: number };
}

/** The thresholds in force. */
export const WORSENING_THRESHOLDS: WorseningThresholds = {
  baseline: { checkIns: 3, withinDays: 28 },
  apartDays: 5,
  rise: 2,
  ceiling: { from: 8, rise: 1 },
  startUp: { checkIns: 4, steps: 2, rise: 3 },
  jump: { rise: 4, reaching: 6 },
  dailyLife: { rise: 3 },
  loadMasked: { fallPercent: 50, lowerBy: 1 },
  episodeEnd: { atMost: 1, checkIns: 2 },
  flare: { reaching: 7, rise: 4 },
  resolved: { within: 1 },
};
