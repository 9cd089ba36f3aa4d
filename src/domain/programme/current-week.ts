import { LAST_WEEK } from "./calendar";

const DAY = 86_400_000;

/**
 * The week of the programme that a day is in: 0 until the first Monday after its start, then 1 to 8.
 * @param startsOn calendar day YYYY-MM-DD
 * @param today calendar day YYYY-MM-DD, not before `startsOn`
 */
export function currentWeek(startsOn: string, today: string): number {
  const start = Date.parse(`${startsOn}T00:00:00Z`);
  const weekday = new Date(start).getUTCDay();
  const firstMonday = start + ((8 - weekday) % 7 || 7) * DAY;
  const since = Date.parse(`${today}T00:00:00Z`) - firstMonday;
  return since < 0 ? 0 : Math.min(LAST_WEEK, Math.floor(since / (7 * DAY)) + 1);
}
