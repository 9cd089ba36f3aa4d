import { LAST_WEEK } from "./calendar";

const DAY = 86_400_000;

/** The Monday after a calendar day, on which week 1 begins; both YYYY-MM-DD. */
export function firstMonday(startsOn: string): string {
  const start = Date.parse(`${startsOn}T00:00:00Z`);
  const weekday = new Date(start).getUTCDay();
  return new Date(start + ((8 - weekday) % 7 || 7) * DAY).toISOString().slice(0, 10);
}

/**
 * The week of the programme that a day is in: 0 until the first Monday after its start, then 1 to 8.
 * @param startsOn calendar day YYYY-MM-DD
 * @param today calendar day YYYY-MM-DD, not before `startsOn`
 */
export function currentWeek(startsOn: string, today: string): number {
  const since = Date.parse(`${today}T00:00:00Z`) - Date.parse(`${firstMonday(startsOn)}T00:00:00Z`);
  return since < 0 ? 0 : Math.min(LAST_WEEK, Math.floor(since / (7 * DAY)) + 1);
}
