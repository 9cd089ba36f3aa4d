import { athletes, COURSES, type CourseId, type Setting } from "./athletes";
import { average, firstFlag, flagsInAll, outcomeOf, type Figure, type Outcome } from "./figures";
import type { Method } from "./methods";
import type { Progress } from "./progress";

export const NOISES = [0.8, 1, 1.2, 1.5] as const;
/** Every week answered, as in the clinical content's own simulation. */
export const ALL_WEEKS = [0, 0] as const;
/** 10 to 30 % of the weeks missed. */
export const SOME_WEEKS = [0.1, 0.3] as const;
const FOLLOW_UPS = 12;
const YEAR = 52;

/** Figures by method name. */
export type ByMethod<Value> = ReadonlyMap<string, Value>;

/** One course in one setting, all methods on the same athletes. */
export interface Cell {
  readonly course: CourseId;
  readonly setting: Setting;
  readonly outcomes: ByMethod<Outcome>;
}

export interface Run {
  readonly count: number;
  readonly seed: number;
  readonly progress: Progress;
}

/** First flags within 12 follow-ups; what came before a week may be left out. */
export function follow(
  course: CourseId,
  noise: number,
  missing: Setting["missing"],
  methods: readonly Method[],
  { count, seed, progress }: Run,
  fromWeek = 0,
): Cell {
  const setting = { noise, missing, weeks: FOLLOW_UPS };
  const all = athletes(course, setting, count, seed);
  const { onset, name } = COURSES[course];
  const outcomes = new Map(
    methods.map(
      (method) =>
        [
          method.name,
          outcomeOf(
            all.map((each) => firstFlag(method, each, fromWeek)),
            onset,
          ),
        ] as const,
    ),
  );
  progress.step(`${name}, noise ${noise}`);
  return { course, setting, outcomes };
}

/** False flags of a stable athlete in a year, each closed at once. */
export function yearly(
  noise: number,
  methods: readonly Method[],
  { count, seed, progress }: Run,
): ByMethod<Figure> {
  const all = athletes("stable", { noise, missing: SOME_WEEKS, weeks: YEAR }, count, seed);
  const figures = methods.map(
    (method) => [method.name, average(all.map((each) => flagsInAll(method, each)))] as const,
  );
  progress.step(`a stable year, noise ${noise}`);
  return new Map(figures);
}
