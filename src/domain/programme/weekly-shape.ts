import type { Programme } from "./programme";

/** 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Strength A and B (clinical content 4, weekly shape). */
export const STRENGTH_DAYS: readonly Weekday[] = [1, 4];

/** Suggested days by runs a week, away from the strength days while there are others. */
const RUN_DAYS: readonly (readonly Weekday[])[] = [
  [],
  [6],
  [3, 6],
  [2, 5, 7],
  [2, 3, 5, 7],
  [2, 3, 5, 6, 7],
  [1, 2, 3, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
];
/** Planned with when Q-RUN-VOL was not answered, and as walks where running is barred. */
const ASSUMED_OUTINGS = 3;

export function isStrengthDay(weekday: Weekday): boolean {
  return STRENGTH_DAYS.includes(weekday);
}

/** The days on which a run is suggested, or a walk where running is barred. */
export function outingDays(programme: Pick<Programme, "runsPerWeek" | "running">): readonly Weekday[] {
  const outings = programme.running === "none" ? ASSUMED_OUTINGS : (programme.runsPerWeek ?? ASSUMED_OUTINGS);
  return RUN_DAYS[Math.min(outings, RUN_DAYS.length - 1)] ?? [];
}
