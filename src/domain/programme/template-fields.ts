import { z } from "zod";
import { freeText, plainLine } from "@/domain/access/free-text";
import type { Level } from "./programme";
import {
  LONGEST_TEMPLATE_NAME,
  LONGEST_TEMPLATE_PURPOSE,
  TEMPLATE_LEVELS,
  TEMPLATE_WEEKS,
  templateExercises,
  type TemplateItem,
} from "./template";

/** The names of an exercise's fields: its highest level, empty where it is not in it, and its first week. */
export const levelField = (exercise: string): string => `level-${exercise}`;
export const weekField = (exercise: string): string => `week-${exercise}`;

const digit = (values: readonly number[]) =>
  z.enum(values.map(String), "choose").transform(Number).optional();
const perExercise = templateExercises().flatMap(({ id }) => [
  [levelField(id), digit(TEMPLATE_LEVELS)] as const,
  [weekField(id), digit(TEMPLATE_WEEKS)] as const,
]);

/** What the form of a template posts; a field per exercise and value, so that it works without script. */
export const TEMPLATE_SHAPE = {
  name: plainLine(LONGEST_TEMPLATE_NAME, "name-missing"),
  purpose: freeText(LONGEST_TEMPLATE_PURPOSE, "purpose-missing"),
  shared: z.literal("yes").optional(),
  ...Object.fromEntries(perExercise),
};

/** A posted template as the door has read it. */
export interface TemplatePosted {
  readonly name: string;
  readonly purpose: string;
  readonly shared?: "yes" | undefined;
  readonly [exercise: string]: unknown;
}

/** The items that were posted, in library order. Only what has a level is in it; its week counts from the first. */
export function itemsPosted(fields: Readonly<Record<string, unknown>>): readonly TemplateItem[] {
  return templateExercises().flatMap(({ id }): readonly TemplateItem[] => {
    const highest = fields[levelField(id)];
    const week = fields[weekField(id)];
    if (typeof highest !== "number") return [];
    return [{ exercise: id, highest: highest as Level, fromWeek: typeof week === "number" ? week : 1 }];
  });
}

/** The fields that show these items again. */
export function fieldsOfItems(items: readonly TemplateItem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    items.flatMap(({ exercise, highest, fromWeek }) => [
      [levelField(exercise), String(highest)],
      [weekField(exercise), String(fromWeek)],
    ]),
  );
}
