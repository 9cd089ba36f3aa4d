import { dayNumber } from "../assessment/instant";
import { dayIn } from "../athlete/local-day";

/** The highest worst pain (0-10) told in one ISO week; null: no answer. */
export interface WeekPain {
  /** Its Monday, YYYY-MM-DD. */
  readonly monday: string;
  readonly worst: number | null;
}

/** How many weeks a row shows. */
export const EIGHT_WEEKS = 8;
const DAY = 86_400_000;

/** The last eight weeks up to the one of `now`, oldest first, in an IANA time zone. A week without an answer stays one. */
export function weeksOf(
  told: readonly { readonly at: Date; readonly worst: number }[],
  now: Date,
  timeZone: string,
): readonly WeekPain[] {
  const weekAt = (instant: Date) => Math.floor((dayNumber(dayIn(instant, timeZone)) + 3) / 7);
  const last = weekAt(now);
  const inWeeks = told.map(({ at, worst }) => ({ week: weekAt(at), worst }));
  return Array.from({ length: EIGHT_WEEKS }, (_, index): WeekPain => {
    const week = last - EIGHT_WEEKS + 1 + index;
    const values = inWeeks.filter((each) => each.week === week).map(({ worst }) => worst);
    return {
      monday: new Date((week * 7 - 3) * DAY).toISOString().slice(0, 10),
      worst: values.length === 0 ? null : Math.max(...values),
    };
  });
}
