import { dayNumber } from "../assessment/instant";
import type { Mode } from "../assessment/tier";
import type { CalendarWeek } from "./calendar";
import { firstMonday } from "./current-week";
import type { Level, Programme } from "./programme";
import { levelAfter, type LevelRecord } from "./progression";
import { isDone, lightOf, type Session } from "./session";
import { plannedAtHome } from "./training-day";

/** Where an athlete is in a programme: the level since a day, and when the programme started. */
export interface Stage {
  readonly level: Level;
  /** Calendar days YYYY-MM-DD. */
  readonly levelSince: string;
  readonly startsOn: string;
}

/** Why the level changes. */
export type LevelCause = "two-reds" | "two-weeks";

/** What the last two weeks at a level say, with what is still open in them. */
export interface TwoWeeks extends LevelRecord {
  readonly sessionsDone: number;
  readonly sessionsPlanned: number;
  /** Sessions known to be red; `reds` is absent as soon as one of the others is not told in full. */
  readonly redsTold: number;
  /** Sessions whose pain or morning was not told in full, and those whose repetitions were not told. */
  readonly painOpen: number;
  readonly cleanOpen: number;
}

const WINDOW_DAYS = 14;
const DAY = 86_400_000;

/**
 * The last fourteen days at the present level, today with them.
 * @param sessions as they stand, at most one a day
 * @param today calendar day YYYY-MM-DD where the athlete is
 */
export function twoWeeksAt(
  stage: Stage,
  weeks: readonly CalendarWeek[],
  sessions: readonly Session[],
  today: string,
): TwoWeeks {
  const begun = Math.max(dayNumber(stage.levelSince), dayNumber(firstMonday(stage.startsOn)));
  const now = dayNumber(today);
  const from = Math.max(begun, now - WINDOW_DAYS + 1);
  const days = Array.from({ length: Math.max(0, now - from + 1) }, (_, at) =>
    new Date((from + at) * DAY).toISOString().slice(0, 10),
  );
  const within = sessions.filter(({ doneOn }) => days.includes(doneOn));
  const trained = within.filter(isTold);
  const lights = trained.map((session) => lightOf(session, today));
  const redsTold = lights.filter(({ light }) => light === "red").length;
  const painOpen = lights.filter(({ open }) => open.length > 0).length;
  const cleanOpen = trained.filter(({ clean }) => clean === null).length;
  return {
    level: stage.level,
    daysAtLevel: Math.max(0, now - begun),
    sessionsDone: within.filter(isDone).length,
    sessionsPlanned: days.filter((day) => plannedAtHome(weeks, stage.startsOn, day).length > 0).length,
    ...(painOpen === 0 || redsTold >= 2 ? { reds: redsTold } : {}),
    ...(cleanOpen === 0 ? { allRepsClean: trained.every(({ clean }) => clean === true) } : {}),
    ...{ redsTold, painOpen, cleanOpen },
  };
}

/** A day on which nothing was ticked and nothing told is no session. */
function isTold({ done, painDuring, painAfter, morning }: Session): boolean {
  return done.length > 0 || painDuring !== null || painAfter !== null || morning !== null;
}

/** Levels that a programme's home block may use, lowest first; above the first only in the mode that rises. */
export function levelsOf({ mode, items }: Pick<Programme, "mode" | "items">): readonly Level[] {
  const levels = items.filter(({ place }) => place === "home").flatMap((item) => item.levels);
  return ([1, 2, 3] as const).filter((level) => levels.includes(level) && (rises(mode) || level === 1));
}

/** Only the whole programme rises; the others wait for a clinician. */
function rises(mode: Mode): boolean {
  return mode === "FULL";
}

/** The level that the record now asks for and why; null: the same as before. */
export function nextLevel(
  record: TwoWeeks,
  programme: Pick<Programme, "mode" | "items">,
): { readonly level: Level; readonly cause: LevelCause } | null {
  const level = levelAfter(record, levelsOf(programme));
  if (level === record.level) return null;
  return { level, cause: level < record.level ? "two-reds" : "two-weeks" };
}
