import { z } from "zod";
import { isTimeZone } from "./zone-clock";

/** Longest quiet time, hours: a day must leave room for one reminder. */
export const LONGEST_QUIET = 14;

const Hour = z.int().min(0).max(23);

/** Hours of the athlete's clocks in which nothing is sent: from the first up to the second, over midnight or not. */
export const QuietHours = z
  .strictObject({ from: Hour, to: Hour })
  .refine(({ from, to }) => from !== to && (to - from + 24) % 24 <= LONGEST_QUIET, "quiet-long");
export type QuietHours = z.output<typeof QuietHours>;

/** When a check-in is due, in the athlete's own zone. */
export const Cadence = z.strictObject({
  /** ISO: 1 is Monday, 7 is Sunday. */
  weekday: z.int().min(1).max(7),
  /** A reminder goes out within this hour. */
  hour: Hour,
  timeZone: z.string().max(60).refine(isTimeZone, "zone-unknown"),
});
export type Cadence = z.output<typeof Cadence>;

/** What an athlete chose about check-ins. Without one no mail goes out; what is due follows from the offer. */
export const CheckInPlan = Cadence.extend({
  quiet: QuietHours.nullable(),
  /** Instant, ISO 8601, before which nothing is sent. */
  pausedUntil: z.iso.datetime().nullable(),
  unsubscribed: z.boolean(),
});
export type CheckInPlan = z.output<typeof CheckInPlan>;

/** What the settings page offers; it is chosen only when the athlete sends it. */
export const OFFERED = {
  weekday: 7,
  hour: 18,
  quiet: { from: 21, to: 8 },
} as const satisfies Pick<CheckInPlan, "weekday" | "hour" | "quiet">;

/** When check-ins are due: as chosen, or as offered in the athlete's zone, so that silence is noticed all the same. */
export function cadenceOf(plan: CheckInPlan | null, timeZone: string): Cadence {
  if (plan === null) return { weekday: OFFERED.weekday, hour: OFFERED.hour, timeZone };
  return { weekday: plan.weekday, hour: plan.hour, timeZone: plan.timeZone };
}
