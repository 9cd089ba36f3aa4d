import { dayNumber } from "../assessment/instant";
import type { CalendarWeek } from "./calendar";
import { currentWeek, firstMonday } from "./current-week";

/** The exercises of the home block that a day plans, by its week and weekday; none before the first Monday. */
export function plannedAtHome(
  weeks: readonly CalendarWeek[],
  startsOn: string,
  day: string,
): readonly string[] {
  if (day < firstMonday(startsOn)) return [];
  const week = weeks.find((each) => each.week === currentWeek(startsOn, day));
  const weekday = ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
  return week?.days.find((each) => each.weekday === weekday)?.home.map(({ exercise }) => exercise) ?? [];
}
