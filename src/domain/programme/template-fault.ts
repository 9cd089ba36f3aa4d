import { HOME_MINUTES_CAP } from "./circumstances";
import { HOME_ITEMS_CAP, STRENGTH_MINUTES_CAP } from "./home-block";
import { templateExercises, type TemplateItem } from "./template";

/** Why a template cannot be kept. */
export type TemplateFault = "template-empty" | "template-many" | "template-long" | "template-strength";

/**
 * A template keeps the caps of a home block (clinical content 1.5) at level 1: what no athlete could be given whole is
 * not offered to anybody.
 */
export function templateFault(items: readonly TemplateItem[]): TemplateFault | null {
  const known = templateExercises();
  const exercises = items.flatMap(({ exercise }) => known.find(({ id }) => id === exercise) ?? []);
  if (exercises.length === 0 || exercises.length < items.length) return "template-empty";
  if (exercises.length > HOME_ITEMS_CAP) return "template-many";
  const minutes = (of: typeof exercises) => of.reduce((sum, { levels }) => sum + levels[1].minutes, 0);
  if (minutes(exercises.filter(({ group }) => group === "strength")) > STRENGTH_MINUTES_CAP)
    return "template-strength";
  return minutes(exercises) > HOME_MINUTES_CAP ? "template-long" : null;
}
