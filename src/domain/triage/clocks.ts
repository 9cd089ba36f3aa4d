import type { Tier } from "@/domain/assessment/tier";
import type { Colour } from "./triage-row";
import { afterWorkingDays, type WorkingHours } from "@/domain/ownership/working-hours";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long staff have to acknowledge, from the moment it was raised (clinical content 3.1). `never-stops`: by the
 * calendar, day and night, in milliseconds. `workingDays`: in the organisation's working hours, and never later than
 * `atMost` milliseconds, so that a long closure does not use up the time in which the athlete should be seen.
 */
type Allowance = { readonly neverStops: number } | { readonly workingDays: number; readonly atMost: number };

const ACKNOWLEDGE_WITHIN: Readonly<Record<Tier, Allowance | null>> = {
  EMERGENCY: { neverStops: HOUR },
  SAME_DAY: { neverStops: 4 * HOUR },
  WITHIN_DAYS: { workingDays: 1, atMost: 4 * DAY },
  INCOMPLETE: { workingDays: 1, atMost: 4 * DAY },
  ROUTINE: { workingDays: 5, atMost: 14 * DAY },
  NONE: null,
};

/**
 * The instant by which somebody has to acknowledge; null when the tier asks nobody to.
 * @param hours null: nobody has said when the organisation is staffed, and a working day is a day of the calendar
 * @param times how often over the time of the tier is counted: twice is when all are asked
 */
export function acknowledgeBy(
  tier: Tier,
  raisedAt: Date,
  hours: WorkingHours | null,
  times: 1 | 2 = 1,
): Date | null {
  const within = ACKNOWLEDGE_WITHIN[tier];
  if (within === null) return null;
  const after = (length: number) => new Date(raisedAt.getTime() + times * length);
  if ("neverStops" in within) return after(within.neverStops);
  if (hours === null) return after(within.workingDays * DAY);
  return afterWorkingDays(raisedAt, times * within.workingDays, hours, after(within.atMost));
}

/** The clock of something that nobody has acknowledged. */
export interface RunningClock {
  readonly tier: Tier;
  readonly clockSince: Date;
  /** An earlier time that it keeps, whatever its tier or the hours would give it; null: none. */
  readonly dueNoLater: Date | null;
  /** The same of the time at which all are asked. */
  readonly allNoLater: Date | null;
}

/** When a clock is over, once or twice; null when its tier asks nobody to acknowledge. @param hours as `acknowledgeBy` */
export function clockEnds(clock: RunningClock, hours: WorkingHours | null, times: 1 | 2 = 1): Date | null {
  const by = acknowledgeBy(clock.tier, clock.clockSince, hours, times);
  const noLater = times === 1 ? clock.dueNoLater : clock.allNoLater;
  return by !== null && noLater !== null && noLater < by ? noLater : by;
}

/**
 * Whether only a clinician's acknowledgement stops the clock: of EMERGENCY and SAME_DAY (clinical content 3.1), and of
 * whatever is red, since nobody but a clinician lets the athlete run again.
 */
export function needsClinician(tier: Tier | null, colour: Colour): boolean {
  return tier === "EMERGENCY" || tier === "SAME_DAY" || colour === "red";
}
