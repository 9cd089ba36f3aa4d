import { dayNumber } from "../assessment/instant";
import type { TrainingDay } from "./adherence";
import type { CalendarWeek } from "./calendar";
import { isDone, lightOf, type Session } from "./session";
import { plannedAtHome } from "./training-day";

const DAY = 86_400_000;
const WEEK_DAYS = 7;
/** Above 5, or more on the next morning: a level down or 48 hours off (clinical content 4). */
const REST_DAYS = 2;

const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** The week of today, Monday to Sunday, with what was planned, done and told of each day. */
export function trainingWeek(
  weeks: readonly CalendarWeek[],
  startsOn: string,
  sessions: readonly Session[],
  today: string,
): readonly TrainingDay[] {
  const now = dayNumber(today);
  const monday = now - ((now + 3) % WEEK_DAYS);
  return Array.from({ length: WEEK_DAYS }, (_, at): TrainingDay => {
    const day = dayOf(monday + at);
    const session = sessions.find(({ doneOn }) => doneOn === day);
    if (session === undefined) {
      const planned = plannedAtHome(weeks, startsOn, day).length > 0;
      return { day, state: planned ? "open" : "rest", light: null };
    }
    const state = isDone(session) ? "done" : session.done.length > 0 ? "part" : "open";
    return { day, state, light: lightOf(session, today).light };
  });
}

/** The first day on which to train again after the latest red session; null: there is none to wait for. */
export function restUntil(sessions: readonly Session[], today: string): string | null {
  const red = sessions.findLast((session) => lightOf(session, today).light === "red");
  if (red === undefined) return null;
  const again = dayOf(dayNumber(red.doneOn) + REST_DAYS);
  return again > today ? again : null;
}
