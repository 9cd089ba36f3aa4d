import type { ReferralUrgency } from "./referral";

/** Days from the order within which a referral of that urgency is to be seen; 0: on the day itself. */
export const SEEN_WITHIN_DAYS = {
  EMERGENCY: 0,
  SAME_DAY: 0,
  WITHIN_DAYS: 7,
  ROUTINE: 28,
} as const satisfies Record<ReferralUrgency, number>;

const DAY_MS = 86_400_000;

/** Message keys of `outcome.field` by the name of the field at fault; none: the days make sense. */
export type DayProblems = Readonly<Record<string, "date-past" | "date-future" | "due-late" | "seen-early">>;

/**
 * Is the day by which somebody is to be seen one that the urgency allows? Days are YYYY-MM-DD, where the organisation is.
 * @param explained a reason was given for a later day
 */
export function dueProblems(
  urgency: ReferralUrgency,
  { dueOn, today, explained }: { dueOn: string; today: string; explained: boolean },
): DayProblems {
  if (dueOn < today) return { dueOn: "date-past" };
  return dueOn > lastDay(urgency, today) && !explained ? { dueOn: "due-late" } : {};
}

/** The last day on which a referral ordered on that day is in time. */
export function lastDay(urgency: ReferralUrgency, orderedOn: string): string {
  const day = Date.parse(`${orderedOn}T00:00:00Z`) + SEEN_WITHIN_DAYS[urgency] * DAY_MS;
  return new Date(day).toISOString().slice(0, 10);
}

/**
 * Do the days of a referral's course make sense? Nobody is seen before the order or tomorrow, and no review or end of limits
 * lies behind.
 * Days are YYYY-MM-DD, where the organisation is.
 */
export function courseProblems(
  course: {
    readonly seenOn?: string | undefined;
    readonly nextReviewOn?: string | null | undefined;
    readonly limitsUntil?: string | null | undefined;
  },
  { orderedOn, today }: { readonly orderedOn: string; readonly today: string },
): DayProblems {
  const { seenOn, nextReviewOn, limitsUntil } = course;
  return {
    ...(seenOn !== undefined && seenOn > today ? { seenOn: "date-future" } : {}),
    ...(seenOn !== undefined && seenOn < orderedOn ? { seenOn: "seen-early" } : {}),
    ...(typeof nextReviewOn === "string" && nextReviewOn < today ? { nextReviewOn: "date-past" } : {}),
    ...(typeof limitsUntil === "string" && limitsUntil < today ? { limitsUntil: "date-past" } : {}),
  };
}
