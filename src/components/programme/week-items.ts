import type { CalendarWeek } from "@/domain/programme/calendar";
import type { Exercise, ReliefProtocol } from "@/domain/programme/exercise";
import { findExercise } from "@/domain/programme/library/library";
import type { Level, Programme, ProgrammeItem } from "@/domain/programme/programme";

/** An item of one week with what the library says of it and the level it is planned at. */
export interface WeekItem {
  readonly item: ProgrammeItem;
  readonly exercise: Exercise | ReliefProtocol;
  readonly level: Level;
}

/** The items of a week in the programme's order: in week 0 relief, later whatever a day of the week holds. */
export function weekItems(programme: Programme, week: CalendarWeek): readonly WeekItem[] {
  const levels = new Map<string, Level>();
  for (const { home, outing } of week.days) {
    const cue = outing?.cue === undefined ? [] : [outing.cue];
    const planned = [...home, ...(outing?.warmUp ?? []), ...cue, ...(outing?.coolDown ?? [])];
    for (const { exercise, level } of planned) levels.set(exercise, level);
  }
  return programme.items.flatMap((item) => {
    const exercise = findExercise(item.exercise);
    const level = week.week === 0 && item.place === "relief" ? item.level : levels.get(item.exercise);
    return exercise === undefined || level === undefined ? [] : [{ item, exercise, level }];
  });
}
