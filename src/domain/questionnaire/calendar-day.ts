/** No day before this one is accepted: a year typed with two digits must not become a birth in antiquity. */
export const EARLIEST_DAY = "1900-01-01";

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text has the shape YYYY-MM-DD, whether or not that day exists. */
export function isDayShaped(text: string): boolean {
  return SHAPE.test(text);
}

/** Whether a text is a day of the Gregorian calendar, written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : DAYS[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
