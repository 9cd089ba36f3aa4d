import { z } from "zod";
import type { Exercise, ExerciseGroup } from "./exercise";
import { LIBRARY, type Library } from "./library/library";
import type { Level, Programme } from "./programme";

/** One exercise of a template: up to which level, and from which week of the programme. */
export interface TemplateItem {
  readonly exercise: string;
  /** An athlete starts where their programme lets them and goes no higher than this. */
  readonly highest: Level;
  readonly fromWeek: number;
}

/** A version of a template. It never changes: an edit makes another version. */
export interface Template {
  readonly id: string;
  readonly version: number;
  readonly items: readonly TemplateItem[];
}

/** Weeks in which an exercise may come in: from week 7 on a programme takes up nothing new. */
export const TEMPLATE_WEEKS = [1, 2, 3, 4, 5, 6] as const;
export const TEMPLATE_LEVELS = [1, 2, 3] as const;
export const LONGEST_TEMPLATE_NAME = 60;
export const LONGEST_TEMPLATE_PURPOSE = 400;

/** Items as they are stored; what is kept is read as strictly as what is posted. */
export const TemplateItems = z
  .array(
    z.strictObject({
      exercise: z.string().regex(/^EX-[A-Z0-9-]+$/u),
      highest: z.literal(TEMPLATE_LEVELS),
      fromWeek: z.literal(TEMPLATE_WEEKS),
    }),
  )
  .min(1);

/** What a template made from a programme begins with: its home block, as far as templates hold it. */
export function itemsForTemplate({ items }: Pick<Programme, "items">): readonly TemplateItem[] {
  const known = templateExercises();
  return items.flatMap(({ exercise, place, levels, fromWeek }): readonly TemplateItem[] => {
    if (place !== "home" || !known.some(({ id }) => id === exercise)) return [];
    return [{ exercise, highest: levels.at(-1) ?? 1, fromWeek: Math.max(1, fromWeek) }];
  });
}

/** Groups of the home block; warm-up, cues and cool-down belong to each athlete's own runs. */
const AT_HOME: readonly ExerciseGroup[] = ["mobility", "stretch", "neck", "strength", "breathing"];

/** Exercises that a template can hold, in library order. */
export function templateExercises(library: Library = LIBRARY): readonly Exercise[] {
  return library.exercises.filter(({ group, rhythm }) => AT_HOME.includes(group) && rhythm !== "each-run");
}
