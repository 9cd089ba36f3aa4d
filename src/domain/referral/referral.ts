import type { Tier } from "@/domain/assessment/tier";

export const REFERRAL_URGENCIES = [
  "ROUTINE",
  "WITHIN_DAYS",
  "SAME_DAY",
  "EMERGENCY",
] as const satisfies readonly Tier[];
export type ReferralUrgency = (typeof REFERRAL_URGENCIES)[number];

export const REFERRAL_STATES = ["ordered", "seen", "outcome-recorded", "closed", "refused"] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export const REFERRAL_EVENTS = ["record-seen", "record-outcome", "close", "refuse"] as const;
export type ReferralEvent = (typeof REFERRAL_EVENTS)[number];

/**
 * state x event -> state. "Seen" is not "result read and acted on": a referral is closed by a person, with a reason,
 * from any open state. Only the athlete refuses, and only before being seen. After its end the next review is recorded in
 * the outcome, with the limits that go on or end.
 */
const TRANSITIONS: Readonly<Record<ReferralState, Readonly<Partial<Record<ReferralEvent, ReferralState>>>>> =
  {
    ordered: { "record-seen": "seen", close: "closed", refuse: "refused" },
    seen: { "record-outcome": "outcome-recorded", close: "closed" },
    "outcome-recorded": { "record-outcome": "outcome-recorded", close: "closed" },
    closed: { "record-outcome": "closed" },
    refused: {},
  };

/** Programmes that limits may ask for; none of them: only what is written. */
export const LIMITS_MODES = ["RESTRICTED", "HOLD"] as const;
export type LimitsMode = (typeof LIMITS_MODES)[number];

/** The state after the event, or null where the event cannot happen. */
export function afterEvent(state: ReferralState, event: ReferralEvent): ReferralState | null {
  return TRANSITIONS[state][event] ?? null;
}
