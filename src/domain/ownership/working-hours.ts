import { DAY, MINUTE, dayOf, firstInstantAt, wallTime } from "@/domain/check-in/zone-clock";

/** The hours of one day of the week: minutes from midnight by the organisation's clocks, 1440 at most. */
export interface WorkingDay {
  /** ISO: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
}

/** When an organisation is staffed. */
export interface WorkingHours {
  readonly timeZone: string;
  /** At most one of each day of the week; a day that is not named is not worked. */
  readonly days: readonly WorkingDay[];
  /** Calendar days, YYYY-MM-DD, on which nobody works. */
  readonly closed: readonly string[];
}

/**
 * The instant at which so many working days are over, counted from another. A working day is the whole of one day's
 * open hours, however many they are; outside them the count stands still. From 13:00 on Friday with 9:00 to 17:00 one
 * working day later is 13:00 on Monday. Counts days of the calendar that were skipped by a zone as not there.
 * @param atMost is the answer where the hours would make it later
 */
export function afterWorkingDays(from: Date, days: number, hours: WorkingHours, atMost: Date): Date {
  let left = days;
  for (let day = dayOf(wallTime(from, hours.timeZone)); ; day += 1) {
    if (firstInstantAt(day * DAY, hours.timeZone) >= atMost) return atMost;
    const open = openOn(day, hours);
    if (open === null || open.until <= from) continue;
    const since = open.since < from ? from : open.since;
    const length = open.until.getTime() - open.since.getTime();
    const share = (open.until.getTime() - since.getTime()) / length;
    if (left <= share) {
      const end = new Date(Math.round(since.getTime() + left * length));
      return end < atMost ? end : atMost;
    }
    left -= share;
  }
}

/** Is the organisation staffed at an instant? */
export function isStaffed(now: Date, hours: WorkingHours): boolean {
  const open = openOn(dayOf(wallTime(now, hours.timeZone)), hours);
  return open !== null && open.since <= now && now < open.until;
}

/** The open hours of a calendar day (days since 1970) as instants; null: none, or swallowed by a change of clocks. */
function openOn(
  day: number,
  { timeZone, days, closed }: WorkingHours,
): { readonly since: Date; readonly until: Date } | null {
  if (closed.includes(new Date(day * DAY).toISOString().slice(0, 10))) return null;
  // The first of January 1970 was a Thursday.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  const worked = days.find((each) => each.weekday === weekday);
  if (!worked) return null;
  const since = firstInstantAt(day * DAY + worked.opens * MINUTE, timeZone);
  const until = firstInstantAt(day * DAY + worked.closes * MINUTE, timeZone);
  return since < until ? { since, until } : null;
}
