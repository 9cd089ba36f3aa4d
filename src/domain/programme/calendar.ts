import type { Exercise } from "./exercise";
import { STRENGTH_MINUTES_CAP } from "./home-block";
import { LIBRARY, type Library } from "./library/library";
import type { Level, Programme, ProgrammeItem } from "./programme";
import { isStrengthDay, outingDays, STRENGTH_DAYS, WEEKDAYS, type Weekday } from "./weekly-shape";

/** An item on a day, at the level of that week. */
export interface ScheduledItem {
  readonly exercise: string;
  readonly level: Level;
  readonly minutes: number;
}

export interface CalendarDay {
  readonly weekday: Weekday;
  /** The home block: at most 6 items and the athlete's minutes. */
  readonly home: readonly ScheduledItem[];
  readonly homeMinutes: number;
  /** Warm-up, one cue and cool-down of that day's run, or of a walk where running is barred. */
  readonly outing?: {
    readonly kind: "run" | "walk";
    readonly warmUp: readonly ScheduledItem[];
    readonly cue?: ScheduledItem;
    readonly coolDown: readonly ScheduledItem[];
  };
}

/** A week of the programme. Week 0 is now, until the first Monday: gear, load and relief. */
export interface CalendarWeek {
  readonly week: number;
  /** Weekly running against the usual minutes, per cent; 0 where running is barred. */
  readonly runningPercent: number;
  readonly consolidate: boolean;
  /** Self-tests to repeat in this week, by question id. */
  readonly retest: readonly string[];
  readonly days: readonly CalendarDay[];
}

/** Weeks 0 to 8 (clinical content 4, standard calendar). */
export const LAST_WEEK = 8;
const RETEST_WEEKS: readonly number[] = [2, 4, 6, 8];
/** Self-tests that are repeated, by question id. */
export const RETESTS = ["Q-PLANK", "Q-SIDEPLANK", "Q-CHEST", "Q-SCAP", "Q-TROT", "Q-WALLHEAD"] as const;
const WEEKS_PER_LEVEL = 2;
const CONSOLIDATE_FROM = 7;
const WEEKLY_RISE = 1.1;

/** How far an athlete has come: the weeks of the programme in which a level began, oldest first, and the week of now. */
export interface Progress {
  readonly levels: readonly { readonly level: Level; readonly fromWeek: number }[];
  readonly currentWeek: number;
}

/** Nothing recorded yet: planned as if all goes well. */
const AT_THE_START: Progress = { levels: [], currentWeek: 0 };

/**
 * The programme as weeks 0 to 8. Up to the week of now the levels are those that the athlete's own record gave
 * (levelAfter); later weeks are planned as if all goes well. Empty in HOLD. Deterministic; the library must be the one
 * that the programme was made from.
 */
export function calendarOf(
  programme: Programme,
  library: Library = LIBRARY,
  progress: Progress = AT_THE_START,
): readonly CalendarWeek[] {
  if (programme.mode === "HOLD") return [];
  return Array.from({ length: LAST_WEEK + 1 }, (_, week) => ({
    week,
    runningPercent: runningPercent(programme, week),
    consolidate: week >= CONSOLIDATE_FROM,
    retest: programme.mode === "RESTRICTED" || !RETEST_WEEKS.includes(week) ? [] : RETESTS,
    days:
      week === 0
        ? []
        : WEEKDAYS.map((weekday) => dayOf(programme, library, week, weekday, targetIn(week, progress))),
  }));
}

/** The step back holds in weeks 0 and 1; then a tenth more each week up to the usual minutes. */
function runningPercent(programme: Programme, week: number): number {
  if (programme.running === "none") return 0;
  const start = 100 - (programme.loadStepBackPercent ?? 0);
  return Math.min(100, Math.round(start * WEEKLY_RISE ** Math.max(0, week - 1)));
}

/**
 * The highest level of a week: the recorded one up to the week of now. After that the next one two weeks after the last
 * began, at the earliest next week, and so on every two weeks; none new from week 7.
 */
function targetIn(week: number, { levels, currentWeek }: Progress): number {
  const at = Math.min(week, Math.max(currentWeek, 1));
  const last = levels.findLast(({ fromWeek }) => fromWeek <= at) ?? { level: 1, fromWeek: 1 };
  if (week <= currentWeek) return last.level;
  const rise = Math.max(Math.max(1, last.fromWeek) + WEEKS_PER_LEVEL, currentWeek + 1);
  const planned = Math.min(week, CONSOLIDATE_FROM - 1);
  return last.level + (planned < rise ? 0 : 1 + Math.floor((planned - rise) / WEEKS_PER_LEVEL));
}

/** The level of an item in a week: two weeks each since it came in, no higher than the week's, only levels that it has. */
function plannedLevel(item: ProgrammeItem, week: number, highest: number): Level {
  const weeksIn = Math.min(week, CONSOLIDATE_FROM - 1) - Math.max(1, item.fromWeek);
  const target = Math.min(highest, 1 + Math.floor(Math.max(0, weeksIn) / WEEKS_PER_LEVEL));
  return item.levels.findLast((level) => level <= target) ?? item.level;
}

function exerciseOf(item: ProgrammeItem, library: Library): Exercise | undefined {
  return library.exercises.find(({ id }) => id === item.exercise);
}

function scheduled(item: ProgrammeItem, level: Level, library: Library): ScheduledItem {
  return {
    exercise: item.exercise,
    level,
    minutes: exerciseOf(item, library)?.levels[level].minutes ?? item.minutes,
  };
}

function dayOf(
  programme: Programme,
  library: Library,
  week: number,
  weekday: Weekday,
  highest: number,
): CalendarDay {
  const started = programme.items.filter((item) => item.fromWeek <= week);
  const outings = outingDays(programme);
  const outing = outings.includes(weekday);
  const isFor = (item: ProgrammeItem) =>
    isDue(item, programme, library, weekday) && !(outing && isChestStretch(item));
  const home = withinCaps(
    started.filter((item) => item.place === "home" && isFor(item)),
    programme,
    week,
    library,
    highest,
  );
  const plan = (place: ProgrammeItem["place"]) =>
    started
      .filter((item) => item.place === place)
      .map((item) => scheduled(item, plannedLevel(item, week, highest), library));
  const chestAtHome = started
    .filter((item) => item.place === "home" && isChestStretch(item))
    .map((item) => scheduled(item, plannedLevel(item, week, highest), library));
  const cues = plan("form-cue");
  const cue = cues[(week * outings.length + outings.indexOf(weekday)) % Math.max(1, cues.length)];
  return {
    weekday,
    home,
    homeMinutes: minutesOf(home),
    ...(outing
      ? {
          outing: {
            kind: programme.running === "none" ? ("walk" as const) : ("run" as const),
            warmUp: plan("warm-up"),
            ...(cue === undefined ? {} : { cue }),
            coolDown: [...chestAtHome, ...plan("cool-down")],
          },
        }
      : {}),
  };
}

const isChestStretch = (item: ProgrammeItem): boolean => item.components.includes("PREV-CHEST-STRETCH");

const minutesOf = (items: readonly ScheduledItem[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** Strength on Monday and Thursday, several of one component in turn as A and B; breathing on five days; the rest daily. */
function isDue(item: ProgrammeItem, programme: Programme, library: Library, weekday: Weekday): boolean {
  const exercise = exerciseOf(item, library);
  if (exercise?.rhythm === "five-days") return weekday <= 5;
  if (exercise?.rhythm !== "strength-days") return true;
  if (!isStrengthDay(weekday)) return false;
  const component = item.components[0];
  const pair = programme.items.filter(
    (other) =>
      other.place === "home" &&
      other.components[0] === component &&
      exerciseOf(other, library)?.rhythm === "strength-days",
  );
  return pair.length < 2 || pair.indexOf(item) % STRENGTH_DAYS.length === STRENGTH_DAYS.indexOf(weekday);
}

/** Plans levels for the week and takes items down again until all minutes fit: the last first, strength last. */
function withinCaps(
  items: readonly ProgrammeItem[],
  programme: Programme,
  week: number,
  library: Library,
  highest: number,
): readonly ScheduledItem[] {
  const levels = items.map((item) => plannedLevel(item, week, highest));
  const day = () => items.map((item, index) => scheduled(item, levels[index] ?? item.level, library));
  const isStrength = (item: ProgrammeItem | undefined) =>
    item !== undefined && exerciseOf(item, library)?.group === "strength";
  const fits = () => {
    const strength = day().filter((_, index) => isStrength(items[index]));
    return minutesOf(day()) <= programme.homeMinutes && minutesOf(strength) <= STRENGTH_MINUTES_CAP;
  };
  const lastFirst = items.map((_, index) => index).toReversed();
  const strengthLast = [
    ...lastFirst.filter((index) => !isStrength(items[index])),
    ...lastFirst.filter((index) => isStrength(items[index])),
  ];
  for (const index of strengthLast) {
    const item = items[index];
    while (item !== undefined && !fits() && (levels[index] ?? item.level) > item.level) {
      levels[index] = item.levels.findLast((level) => level < (levels[index] ?? item.level)) ?? item.level;
    }
  }
  return day();
}
