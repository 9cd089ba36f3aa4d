import type { FlagCategory } from "@/domain/assessment/assessment";

/** The four kinds of concern that a coach reads; every other reason is "other medical" to them. */
export const COACH_CATEGORIES = ["neurological", "worsening", "injury", "other-medical"] as const;
export type CoachCategory = (typeof COACH_CATEGORIES)[number];

/** A kind of concern as a coach reads it. */
export function coachCategory(category: FlagCategory): CoachCategory {
  return COACH_CATEGORIES.find((each) => each === category) ?? "other-medical";
}

/** Kinds of concern as a coach reads them, each once. */
export function coachCategories(categories: readonly FlagCategory[]): readonly CoachCategory[] {
  return [...new Set(categories.map(coachCategory))];
}
