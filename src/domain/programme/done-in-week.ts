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
 * @param startsOn today, both calendar days YYYY-MM-DD; the programme's start and the athlete's day
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
