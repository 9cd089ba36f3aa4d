import type { Circumstances } from "./circumstances";
import { CONDITION_CODES, CONDITIONS, type ConditionCode } from "./conditions";
import type { Exercise, LevelForm } from "./exercise";
import type { ExerciseTag, Level } from "./programme";

/** Whether an exercise suits this athlete: the levels that may be done, or what rules it out. */
export type Suitability =
  | {
      readonly suits: true;
      readonly levels: readonly Level[];
      /** 0: nothing speaks against it; higher: take something else first. */
      readonly cost: number;
    }
  | { readonly suits: false; readonly barred: "mode" | "kit" }
  | { readonly suits: false; readonly barred: "condition"; readonly because: ConditionCode };

type Bar = { readonly by: "mode" | "kit" } | { readonly by: "condition"; readonly because: ConditionCode };

const LEVELS: readonly Level[] = [1, 2, 3];
const IN_MOST_HOMES: readonly string[] = ["wall", "mat", "chair", "doorway"];
const WALL_OR_FLOOR: readonly string[] = ["wall", "mat"];
const POSITIONS: readonly ExerciseTag[] = ["prone", "supine"];

function kitSuits(form: LevelForm, c: Circumstances): boolean {
  const { kit } = c;
  return form.kit.every((choice) =>
    choice.some((code) => (kit === undefined ? IN_MOST_HOMES.includes(code) : kit.has(code))),
  );
}

function barOf(exercise: Exercise, level: Level, c: Circumstances): Bar | undefined {
  const form = exercise.levels[level];
  const avoided = exercise.avoid.find(
    (avoidance) =>
      c.conditions.has(avoidance.when) &&
      (avoidance.levels === undefined || avoidance.levels.includes(level)),
  );
  if (avoided) return { by: "condition", because: avoided.when };
  const tag = form.tags.find((each) => c.forbidden.has(each));
  if (tag !== undefined) {
    const because = CONDITION_CODES.find(
      (code) => c.conditions.has(code) && CONDITIONS[code].forbids.includes(tag),
    );
    return because === undefined ? { by: "mode" } : { by: "condition", because };
  }
  return kitSuits(form, c) ? undefined : { by: "kit" };
}

/**
 * Judges one exercise. It starts at level 1, or at the next level when only a lying position rules level 1 out;
 * in FULL-L1 and RESTRICTED it stays where it starts.
 */
export function suitabilityOf(exercise: Exercise, c: Circumstances): Suitability {
  const bars = LEVELS.map((level) => ({ level, bar: barOf(exercise, level, c) }));
  const first = bars[0]?.bar;
  const byPosition =
    first?.by === "condition" &&
    exercise.levels[1].tags.some((tag) => POSITIONS.includes(tag)) &&
    CONDITIONS[first.because].forbids.length > 0;
  const open = bars.filter((each) => each.bar === undefined).map((each) => each.level);
  const start = open[0];
  if (start === undefined || (first !== undefined && !byPosition)) {
    const bar = first ?? { by: "kit" as const };
    return bar.by === "condition"
      ? { suits: false, barred: "condition", because: bar.because }
      : { suits: false, barred: bar.by };
  }
  const levels = c.mode === "FULL" ? open : [start];
  const gentle = levels.filter((level) => !exercise.levels[level].tags.some((tag) => c.discouraged.has(tag)));
  const startForm = exercise.levels[start];
  const lying = gentle.includes(start) ? 0 : 2;
  const search =
    c.kit === undefined &&
    startForm.kit.some((choice) => !choice.some((code) => WALL_OR_FLOOR.includes(code)))
      ? 1
      : 0;
  return { suits: true, levels: lying === 0 ? gentle : levels, cost: lying + search };
}
