const DAY_MS = 86_400_000;
const DAY_LENGTH = "YYYY-MM-DD".length;

/**
 * The calendar day (YYYY-MM-DD) of an instant or day, ISO 8601, as it is written: an instant with the athlete's offset
 * gives the athlete's day, one in UTC the UTC day.
 */
export function calendarDay(iso: string): string {
  return iso.slice(0, DAY_LENGTH);
}

/** Days from 1970 to the calendar day of an instant or day, ISO 8601. */
export function dayNumber(iso: string): number {
  return Date.parse(calendarDay(iso)) / DAY_MS;
}

/** The calendar day so many days before that of an instant or day. */
export function daysBefore(iso: string, days: number): string {
  return calendarDay(new Date((dayNumber(iso) - days) * DAY_MS).toISOString());
}

/** Whether an instant lies at or after another; both ISO 8601, in any zone. */
export function isAtOrAfter(instant: string, other: string): boolean {
  return Date.parse(instant) >= Date.parse(other);
}

/** Completed years between two days or instants, by their calendar days. */
export function yearsBetween(birth: string, day: string): number {
  const [born, then] = [calendar(birth), calendar(day)];
  const hadBirthday = then.month > born.month || (then.month === born.month && then.day >= born.day);
  return then.year - born.year - (hadBirthday ? 0 : 1);
}

function calendar(iso: string): { year: number; month: number; day: number } {
  const date = new Date(calendarDay(iso));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}
