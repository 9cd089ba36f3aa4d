import { acknowledgeBy } from "./clocks";
import type { StandingNow } from "./standing-now";
import type { TriageState } from "./triage-row";

/** Who has taken an athlete, and since when the athlete waits. */
export interface Waiting {
  readonly waitingSince: Date | null;
  /** By when the next step is due: to acknowledge, to be seen, to review; null when it has no time. */
  readonly dueAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly ownerId: string | null;
  readonly reviewRequestedAt: Date | null;
}

/** What a change says of the standing beyond what the records hold. */
export interface StandingChange {
  /** Something new or stronger was raised: it waits again, whoever had acknowledged the old one. */
  readonly raised?: boolean;
  readonly acknowledgedBy?: { readonly ownerId: string };
  /** Somebody takes it on whose word does not stop the clock. */
  readonly ownedBy?: { readonly ownerId: string };
  readonly review?: "requested" | "done";
  /** Nobody did anything: a lift or limits ran out. */
  readonly byTime?: true;
}

/** When it was acknowledged, after the change; null: nobody has, or what is raised now is new. */
export function acknowledgedAfter(before: Waiting | null, change: StandingChange, now: Date): Date | null {
  if (change.raised) return null;
  return change.acknowledgedBy ? now : (before?.acknowledgedAt ?? null);
}

/** States in which somebody is waited for; in the others no clock of waiting runs. */
const NOBODY_WAITS: readonly TriageState[] = ["no-answer", "self-care", "lifted", "follow-up"];

/** Owner, clock and request for review after a change. Once nothing is open, the next thing raised starts afresh. */
export function waitingAfter(
  before: Waiting | null,
  change: StandingChange,
  { state, tier }: Pick<StandingNow, "state" | "tier">,
  now: Date,
): Waiting {
  if (state === "self-care" || state === "no-answer") {
    return { waitingSince: null, dueAt: null, acknowledgedAt: null, ownerId: null, reviewRequestedAt: null };
  }
  const waits = !NOBODY_WAITS.includes(state);
  const waitingSince = change.raised ? now : (before?.waitingSince ?? now);
  const requested = change.review === "requested" ? now : (before?.reviewRequestedAt ?? null);
  return {
    waitingSince: waits ? waitingSince : null,
    dueAt: state === "waiting" && tier !== null ? acknowledgeBy(tier, waitingSince) : null,
    acknowledgedAt: acknowledgedAfter(before, change, now),
    ownerId: (change.acknowledgedBy ?? change.ownedBy)?.ownerId ?? before?.ownerId ?? null,
    reviewRequestedAt: change.review === "done" ? null : requested,
  };
}
