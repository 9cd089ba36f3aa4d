import type { Circumstances } from "./circumstances";
import { CONDITIONS, type ConditionCode } from "./conditions";
import type { Exercise } from "./exercise";
import type { Library } from "./library/library";
import type { ExerciseTag, Level, Swap, Withheld } from "./programme";
import { suitabilityOf } from "./suitability";

/** An exercise that suits, with the levels that may be done. */
export interface Candidate {
  readonly exercise: Exercise;
  readonly levels: readonly Level[];
  readonly start: Level;
  readonly minutes: number;
  readonly cost: number;
  /** The usual exercise that it stands in for. */
  readonly swap?: Swap;
  /** The week in which a template brings it in; absent: the athlete's own answers ask for it. */
  readonly fromWeek?: number;
}

/** The exercises of a component that suit, the best first, and why the first one that does not suit is left out. */
export interface Candidates {
  readonly suitable: readonly Candidate[];
  readonly barred?: Withheld["reason"];
}

/** Tags of all levels that a candidate may reach, in the order of the level forms. */
export function tagsOf(exercise: Exercise, levels: readonly Level[]): readonly ExerciseTag[] {
  return [...new Set(levels.flatMap((level) => exercise.levels[level].tags))];
}

function candidateOf(exercise: Exercise, c: Circumstances, swap?: Swap): Candidate | undefined {
  const suitability = suitabilityOf(exercise, c);
  if (!suitability.suits) return undefined;
  const start = suitability.levels[0];
  if (start === undefined) return undefined;
  return {
    exercise,
    levels: suitability.levels,
    start,
    minutes: exercise.levels[start].minutes,
    cost: suitability.cost,
    ...(swap === undefined ? {} : { swap }),
  };
}

/** The stand-in that the first matching avoidance names; undefined when it names none or it does not suit either. */
function standIn(
  exercise: Exercise,
  because: ConditionCode,
  library: Library,
  c: Circumstances,
): Candidate | undefined {
  const id =
    exercise.avoid.find((avoidance) => avoidance.when === because)?.instead ??
    exercise.avoid.find((avoidance) => c.conditions.has(avoidance.when))?.instead;
  const other = library.exercises.find((each) => each.id === id);
  return other === undefined
    ? undefined
    : candidateOf(other, c, {
        instead: exercise.id,
        use: other.id,
        because: CONDITIONS[because].reason,
      });
}

/** The exercise of that id, or what stands in for it where a condition rules it out; else what bars it. */
export function candidateInPlaceOf(
  id: string,
  library: Library,
  c: Circumstances,
): Candidate | { readonly barred: "mode" | "condition" | "kit" } {
  const exercise = library.exercises.find((each) => each.id === id);
  if (exercise === undefined) return { barred: "kit" };
  const suitability = suitabilityOf(exercise, c);
  if (suitability.suits) return candidateOf(exercise, c) ?? { barred: "kit" };
  const other =
    suitability.barred === "condition" ? standIn(exercise, suitability.because, library, c) : undefined;
  return other ?? { barred: suitability.barred };
}

/** Lists what can deliver a component to this athlete, from its exercises in order of preference. */
export function candidatesFor(
  exerciseIds: readonly string[],
  library: Library,
  c: Circumstances,
): Candidates {
  const suitable: Candidate[] = [];
  let barred: Withheld["reason"] | undefined;
  for (const id of exerciseIds) {
    const exercise = library.exercises.find((each) => each.id === id);
    if (exercise === undefined) continue;
    const suitability = suitabilityOf(exercise, c);
    if (suitability.suits) {
      const candidate = candidateOf(exercise, c);
      if (candidate) suitable.push(candidate);
      continue;
    }
    barred ??= suitability.barred;
    const other =
      suitability.barred === "condition" ? standIn(exercise, suitability.because, library, c) : undefined;
    if (other && exerciseIds.includes(other.exercise.id)) suitable.push(other);
  }
  const seen = new Set<string>();
  const unique = suitable.filter(({ exercise }) => !seen.has(exercise.id) && seen.add(exercise.id));
  return {
    suitable: unique.toSorted((a, b) => a.cost - b.cost),
    ...(barred === undefined ? {} : { barred }),
  };
}
