import type { CalendarWeek } from "./calendar";
import { isDone, type Session } from "./session";
import { plannedAtHome } from "./training-day";

/** Sessions of seven days. */
export interface DoneInWeek {
  readonly done: number;
  readonly planned: number;
}

const DAY = 86_400_000;

/**
 * How many of the home blocks planned in the seven days up to today were done. What was done beside the plan as it is now
 * was planned then.
 * @param startsOn calendar day YYYY-MM-DD on which the programme was given
 * @param today calendar day YYYY-MM-DD where staff are; what is ticked where tomorrow has begun counts a day later
 */
export function doneInWeek(
  sessions: readonly Pick<Session, "doneOn" | "planned" | "done">[],
  weeks: readonly CalendarWeek[],
  startsOn: string,
  today: string,
): DoneInWeek {
  const days = Array.from({ length: 7 }, (_, back) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - back * DAY).toISOString().slice(0, 10),
  );
  const ticked = new Map(sessions.map((session) => [session.doneOn, session]));
  const planned = days.filter(
    (day) => (ticked.get(day)?.planned ?? plannedAtHome(weeks, startsOn, day)).length > 0,
  );
  const done = planned.filter((day) => {
    const session = ticked.get(day);
    return session !== undefined && isDone(session);
  });
  return { done: done.length, planned: planned.length };
}
