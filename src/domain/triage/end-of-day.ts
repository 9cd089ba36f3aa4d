import { dayIn } from "../athlete/local-day";

const DAY = 86_400_000;

/** The calendar day (YYYY-MM-DD) that many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The first instant after a calendar day (YYYY-MM-DD) in an IANA time zone: where "until that day" ends. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = dayAfter(day, 1);
  const earliest = Date.parse(`${next}T00:00:00Z`) - 14 * 3_600_000;
  // Every zone is within 14 hours of UTC and keeps whole quarters of an hour.
  for (let quarter = 0; quarter <= 28 * 4; quarter += 1) {
    const instant = new Date(earliest + quarter * 900_000);
    if (dayIn(instant, timeZone) >= next) return instant;
  }
  return new Date(`${next}T00:00:00Z`);
}
