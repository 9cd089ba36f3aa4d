import type { Tier } from "../assessment/tier";
import type { Due } from "./due";

/** Missed in a row with a flag open: somebody calls the athlete (clinical content 2.2). */
export const MISSED_BEFORE_CONTACT = 2;

/** Why staff have to get in touch. */
export const CONTACT_REASONS = ["two-missed", "silence-after-nerve-flag"] as const;
export type ContactReason = (typeof CONTACT_REASONS)[number];

/** What an athlete's silence asks for. */
export interface Silence {
  readonly reason: ContactReason;
  /** The neurological flag that nothing was heard after; null for missed check-ins. */
  readonly flag: string | null;
  /** Under which the task exists once: the same silence is not a second task. */
  readonly key: string;
}

/**
 * What silence asks for. After a neurological flag one missed re-check is enough, and its flag moves up
 * (`movedUpBySilence`); otherwise two check-ins missed in a row while any flag is open.
 * @param lastAnswerAt the silence is counted from here
 */
export function silenceOf(
  { missed, missedRechecks }: Pick<Due, "missed" | "missedRechecks">,
  openFlags: number,
  lastAnswerAt: Date,
): readonly Silence[] {
  const afterNerve = missedRechecks.map(({ key, flag }) => ({
    reason: "silence-after-nerve-flag" as const,
    flag,
    key,
  }));
  const twoMissed = openFlags > 0 && missed >= MISSED_BEFORE_CONTACT;
  return [
    ...afterNerve,
    ...(twoMissed
      ? [{ reason: "two-missed" as const, flag: null, key: `silent since ${lastAnswerAt.toISOString()}` }]
      : []),
  ];
}

/**
 * The tier of a neurological flag after silence: one up, at most "today". Not hearing from somebody is no emergency by
 * itself, and nothing ever moves down.
 */
export function movedUpBySilence(tier: Tier): Tier {
  if (tier === "SAME_DAY" || tier === "EMERGENCY") return tier;
  return tier === "WITHIN_DAYS" ? "SAME_DAY" : "WITHIN_DAYS";
}
