import { candidateInPlaceOf, type Candidate } from "./choose";
import { HOME_MINUTES_CAP, type Circumstances } from "./circumstances";
import type { Library } from "./library/library";
import type { LeftOut, Level } from "./programme";
import type { Template } from "./template";

/** As much of a home block as filling it from a template needs. */
interface Room {
  readonly chosen: Candidate[];
  fits(candidate: Candidate, minutes?: number): boolean;
}

/** The levels of a candidate up to the highest of its template; one that starts above it stays where it starts. */
export function cappedBy(template: Template | undefined, candidate: Candidate): Candidate {
  const highest = template?.items.find(({ exercise }) => exercise === candidate.exercise.id)?.highest;
  if (highest === undefined) return candidate;
  const levels = candidate.levels.filter((level: Level) => level <= highest);
  return { ...candidate, levels: levels.length === 0 ? [candidate.start] : levels };
}

/**
 * Adds what a template asks for to what this athlete's own answers already put into the block, in its order: an exercise
 * that is ruled out gives way to its stand-in or is left out, and the caps stay.
 * @returns what is left out, and why.
 */
export function addFromTemplate(
  block: Room,
  template: Template,
  library: Library,
  c: Circumstances,
): readonly LeftOut[] {
  return template.items.flatMap(({ exercise, highest, fromWeek }): readonly LeftOut[] => {
    const has = (id: string) => block.chosen.some((each) => each.exercise.id === id);
    if (has(exercise)) return [];
    const found = candidateInPlaceOf(exercise, library, c);
    if ("barred" in found) return [{ exercise, reason: found.barred }];
    if (found.exercise.group === "strength" && c.mode === "RESTRICTED") return [{ exercise, reason: "mode" }];
    if (has(found.exercise.id) || found.start > highest) return [{ exercise, reason: "condition" }];
    const candidate = { ...found, levels: found.levels.filter((level) => level <= highest), fromWeek };
    if (!block.fits(candidate))
      return [{ exercise, reason: block.fits(candidate, HOME_MINUTES_CAP) ? "minutes" : "room" }];
    block.chosen.push(candidate);
    return [];
  });
}
