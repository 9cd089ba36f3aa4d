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
  // Years that begin in March, as in the civil calendar algorithms of H. Hinnant: the leap day is the last of its year.
  const year = yearOf(iso) - (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 400);
  const yearOfCentury = year - century * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(iso) - 1;
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  return century * DAYS_IN_400_YEARS + yearOfCentury * 365 + leapDays + dayOfYear - EPOCH;
}

/** Completed years from a day of birth to the day so many days after 1970; 0 before the birth. */
export function yearsUntil(birth: string, day: number): number {
  if (day <= dayNumber(birth)) return 0;
  const { year, month, date } = calendarOf(day);
  return yearsTo(birth, year, month * 100 + date);
}

/** Whether an instant lies at or after another; both ISO 8601, in any zone. */
export function isAtOrAfter(instant: string, other: string): boolean {
  return Date.parse(instant) >= Date.parse(other);
}

/** Completed years between two days or instants, by their calendar days. */
export function yearsBetween(birth: string, day: string): number {
  return yearsTo(birth, yearOf(day), monthOf(day) * 100 + dayOf(day));
}

/** `monthDay`: month times 100 and day of the month, which compare as the days of a year do. */
function yearsTo(birth: string, year: number, monthDay: number): number {
  const hadBirthday = monthDay >= monthOf(birth) * 100 + dayOf(birth);
  return year - yearOf(birth) - (hadBirthday ? 0 : 1);
}

/** The other way round from `dayNumber`. */
function calendarOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const fromEpoch = day + EPOCH;
  const century = Math.floor(fromEpoch / DAYS_IN_400_YEARS);
  const dayOfCentury = fromEpoch - century * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfCentury / 1460) - Math.floor(dayOfCentury / 36_524) + Math.floor(dayOfCentury / 146_096);
  const yearOfCentury = Math.floor((dayOfCentury - leapDays) / 365);
  const dayOfYear =
    dayOfCentury - (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfCentury + century * 400 + (month <= 2 ? 1 : 0), month, date };
}

const yearOf = (iso: string) => digits(iso, 0) * 100 + digits(iso, 2);
const monthOf = (iso: string) => digits(iso, 5);
const dayOf = (iso: string) => digits(iso, 8);

/** The number in two digits. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
