import type { DueCheckIn } from "./due";
import type { CheckInPlan, QuietHours } from "./plan";
import { DAY, HOUR, dayOf, firstInstantAt, hourOf, wallTime } from "./zone-clock";

/** A reminder, and one more when nothing came. */
export const MOST_REMINDERS = 2;

/** How long after the reminder the second one goes out. */
const REPEAT_AFTER: Readonly<Record<DueCheckIn["kind"], number>> = {
  weekly: DAY,
  daily: 4 * HOUR,
  "recheck-24": 4 * HOUR,
  "recheck-72": 4 * HOUR,
};

/**
 * When the next reminder of a check-in that is due and unanswered goes out: at the chosen hour, or as soon as quiet
 * hours end; later than planned when nobody was there to send it. Null: none any more, because nobody chose to get any,
 * two were sent, reminders are paused or ended, or the check-in will have ended.
 * @param sent instants of those sent already, oldest first
 */
export function reminderAt(
  due: DueCheckIn,
  plan: CheckInPlan | null,
  sent: readonly Date[],
  now: Date,
): Date | null {
  if (plan === null || plan.unsubscribed || sent.length >= MOST_REMINDERS) return null;
  const [first] = sent;
  const planned = afterQuiet(
    first === undefined ? due.dueAt : new Date(first.getTime() + REPEAT_AFTER[due.kind]),
    plan,
  );
  if (plan.pausedUntil !== null && planned < new Date(plan.pausedUntil)) return null;
  const at = planned < now ? afterQuiet(now, plan) : planned;
  return at < due.until ? at : null;
}

/** The instant itself, or the end of the quiet hours that it lies in. */
export function afterQuiet(
  instant: Date,
  { quiet, timeZone }: Pick<CheckInPlan, "quiet" | "timeZone">,
): Date {
  const wall = wallTime(instant, timeZone);
  if (quiet === null || !isQuiet(hourOf(wall), quiet)) return instant;
  const sameDay = hourOf(wall) < quiet.to;
  return firstInstantAt((dayOf(wall) + (sameDay ? 0 : 1)) * DAY + quiet.to * HOUR, timeZone);
}

/** Is it quiet at this hour (0-23) of the athlete's clocks? */
export function isQuiet(hour: number, { from, to }: QuietHours): boolean {
  return from < to ? from <= hour && hour < to : from <= hour || hour < to;
}
