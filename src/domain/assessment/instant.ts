const DAY_MS = 86_400_000;
const DAY_LENGTH = "YYYY-MM-DD".length;
const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/**
 * The calendar day (YYYY-MM-DD) of an instant or day, ISO 8601, as it is written: an instant with the athlete's offset
 * gives the athlete's day, one in UTC the UTC day.
 */
export function calendarDay(iso: string): string {
  return iso.slice(0, DAY_LENGTH);
}

/** Days from 1970 to the calendar day of an instant or day, ISO 8601, by the Gregorian calendar. */
export function dayNumber(iso: string): number {
  const month = monthOf(iso);
  // Years that begin in March: the leap day is the last of its year, so months before it all have their usual length.
  const year = yearOf(iso) - (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 400);
  const yearOfCentury = year - century * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(iso) - 1;
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  return century * DAYS_IN_400_YEARS + yearOfCentury * 365 + leapDays + dayOfYear - EPOCH;
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
  const hadBirthday = monthOf(day) * 100 + dayOf(day) >= monthOf(birth) * 100 + dayOf(birth);
  return yearOf(day) - yearOf(birth) - (hadBirthday ? 0 : 1);
}

const yearOf = (iso: string) => digits(iso, 0) * 100 + digits(iso, 2);
const monthOf = (iso: string) => digits(iso, 5);
const dayOf = (iso: string) => digits(iso, 8);

/** The number in two digits. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
