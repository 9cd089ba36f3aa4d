import type { Tier } from "@/domain/assessment/tier";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How long staff have to acknowledge, in milliseconds from the moment it was raised (clinical content 3.1).
 * Counted by the calendar: the organisation's working hours come with the escalation of unacknowledged flags.
 */
const ACKNOWLEDGE_WITHIN: Readonly<Record<Tier, number | null>> = {
  EMERGENCY: HOUR,
  SAME_DAY: 4 * HOUR,
  WITHIN_DAYS: 24 * HOUR,
  INCOMPLETE: 24 * HOUR,
  ROUTINE: 5 * 24 * HOUR,
  NONE: null,
};

/** The instant by which somebody has to acknowledge; null when the tier asks nobody to. */
export function acknowledgeBy(tier: Tier, raisedAt: Date): Date | null {
  const within = ACKNOWLEDGE_WITHIN[tier];
  return within === null ? null : new Date(raisedAt.getTime() + within);
}

/** Whether only a clinician's acknowledgement stops the clock (clinical content 3.1: EMERGENCY and SAME_DAY). */
export function needsClinician(tier: Tier | null): boolean {
  return tier === "EMERGENCY" || tier === "SAME_DAY";
}
