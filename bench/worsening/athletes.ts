import type { CheckIn } from "@/domain/assessment/worsening/check-in";
import { chanceFrom, type Chance } from "./chance";

/** What truly happens to an athlete's pain. */
export interface Course {
  readonly name: string;
  /** First week of the change; undefined where there is none to catch. */
  readonly onset: number | undefined;
  /** True worst pain of a week, from the athlete's own level at the start. */
  readonly pain: (level: number, week: number) => number;
  /** Level at the start, lowest and highest. */
  readonly level: readonly [number, number];
  /** From this week on the athlete runs 40 % of the usual minutes because of pain. */
  readonly cutFrom?: number;
}

const ANY: readonly [number, number] = [2, 6];
const since = (week: number, onset: number) => Math.max(0, week - onset + 1);

/** The courses; onset after the baseline where there is one, except for the rise from day one. */
export const COURSES = {
  stable: { name: "stable", onset: undefined, level: ANY, pain: (level) => level },
  step2: { name: "step +2", onset: 5, level: ANY, pain: (level, week) => level + (week >= 5 ? 2 : 0) },
  step3: { name: "step +3", onset: 5, level: ANY, pain: (level, week) => level + (week >= 5 ? 3 : 0) },
  creep: {
    name: "creep 0.4 a week",
    onset: 3,
    level: ANY,
    pain: (level, week) => level + 0.4 * since(week, 3),
  },
  climb: { name: "creep 1 a week from day one", onset: 1, level: ANY, pain: (level, week) => level + week },
  recovery: {
    name: "recovery",
    onset: undefined,
    level: [3, 6],
    pain: (level, week) => Math.max(0, level - 0.5 * week),
  },
  relapse: {
    name: "relapse",
    onset: 9,
    level: [4, 7],
    pain: (level, week) => (week >= 9 ? level - 1 : Math.max(0.3, level - week * 1.5)),
  },
  masked: { name: "load-masked", onset: 5, level: ANY, pain: (level) => level, cutFrom: 5 },
} as const satisfies Record<string, Course>;
export type CourseId = keyof typeof COURSES;

/** Share of weeks without a check-in: each athlete's own, between the two. */
export interface Setting {
  readonly noise: number;
  readonly missing: readonly [number, number];
  readonly weeks: number;
}

const CORRELATION = 0.3;

/** One athlete's check-ins: the intake in week 0, then those of the weeks that were not missed, whole numbers 0 to 10. */
export function athlete(course: Course, setting: Setting, chance: Chance): readonly CheckIn[] {
  const level = between(course.level, chance);
  const missing = between(setting.missing, chance);
  const usual = 60 + 120 * chance.even();
  const checkIns: CheckIn[] = [];
  let error = chance.normal();
  for (let week = 0; week <= setting.weeks; week += 1) {
    if (week > 0) error = CORRELATION * error + Math.sqrt(1 - CORRELATION ** 2) * chance.normal();
    const isMissed = chance.even() < missing;
    const isCut = course.cutFrom !== undefined && week >= course.cutFrom;
    const minutes = Math.round(usual * (isCut ? 0.4 : 1) * Math.exp(0.2 * chance.normal()));
    const cut = isCut || chance.even() < 0.05;
    if (week > 0 && isMissed) continue;
    const worst = clamped(course.pain(level, week) + setting.noise * error);
    checkIns.push({ ...BLANK, at: AT[week] ?? "", day: week * 7, intake: week === 0, worst, minutes, cut });
  }
  return checkIns;
}

/** So many athletes of one course. Courses and settings each have their own numbers from the seed. */
export function athletes(
  id: CourseId,
  setting: Setting,
  count: number,
  seed: number,
): readonly (readonly CheckIn[])[] {
  const own =
    Object.keys(COURSES).indexOf(id) * 1009 + Math.round(setting.noise * 100) * 7 + setting.weeks * 13;
  const chance = chanceFrom(seed * 1_000_003 + own + Math.round(setting.missing[1] * 1000) * 31);
  return Array.from({ length: count }, () => athlete(COURSES[id], setting, chance));
}

const between = ([low, high]: readonly [number, number], chance: Chance) =>
  low + (high - low) * chance.even();
const clamped = (pain: number) => Math.min(10, Math.max(0, Math.round(pain)));
const AT = Array.from({ length: 60 }, (_, week) => new Date(week * 7 * 86_400_000).toISOString());
const BLANK = {
  nervesOnly: false,
  closings: 0,
  courseClosings: 0,
  run: undefined,
  trend: "no-change",
  dailyLife: 0,
  nerves: { feeling: [], weakness: [], trend: undefined, gate: "no" },
} as const;
