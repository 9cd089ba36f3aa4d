import { acknowledgeBy } from "./clocks";
import type { Handing } from "@/domain/ownership/owners";
import type { StandingNow } from "./standing-now";
import type { TriageState } from "./triage-row";
import type { WorkingHours } from "@/domain/ownership/working-hours";

/** Who has taken an athlete, and since when the athlete waits. */
export interface Waiting {
  readonly waitingSince: Date | null;
  /** By when the next step is due: to acknowledge, to be seen, to review; null when it has no time. */
  readonly dueAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly reviewRequestedAt: Date | null;
  readonly ownerId: string | null;
  readonly ownerSince: Date | null;
  readonly ownerHow: string | null;
  /** When the owner was told by mail, or chose it; null: nobody has told them yet. */
  readonly ownerToldAt: Date | null;
  /** Past its time it went 1: to the next person, 2: to all. */
  readonly escalation: number;
  readonly escalatedAt: Date | null;
}

/** What an undone act puts back. */
export type Restored = Omit<Waiting, "waitingSince" | "dueAt" | "reviewRequestedAt">;

/** What a change says of the standing beyond what the records hold. */
export interface StandingChange {
  /** Something new or stronger was raised: it waits again, whoever had acknowledged the old one. */
  readonly raised?: boolean;
  readonly acknowledgedBy?: { readonly ownerId: string };
  /** Somebody takes it on whose word does not stop the clock. */
  readonly ownedBy?: { readonly ownerId: string };
  /** It changes hands without anybody having chosen so. */
  readonly handedTo?: Handing;
  /** Nobody acknowledged in time: 1 it goes to the next person, 2 to all. */
  readonly escalated?: 1 | 2;
  readonly review?: "requested" | "done";
  /** An act is undone: owner and clock are what they were before it. */
  readonly restored?: Restored;
  /** Nobody did anything: a lift or limits ran out. */
  readonly byTime?: true;
}

/** When it was acknowledged, after the change; null: nobody has, or what is raised now is new. */
export function acknowledgedAfter(
  before: Pick<Waiting, "acknowledgedAt"> | null,
  change: StandingChange,
  now: Date,
): Date | null {
  if (change.raised) return null;
  if (change.restored) return change.restored.acknowledgedAt;
  return change.acknowledgedBy ? now : (before?.acknowledgedAt ?? null);
}

/** States in which nothing is open and nothing is owned. */
const NOTHING_OPEN: readonly TriageState[] = ["no-answer", "self-care"];
/** States in which somebody is waited for; in the others no clock of waiting runs. */
const NOBODY_WAITS: readonly TriageState[] = [...NOTHING_OPEN, "lifted", "follow-up"];

/** Whether somebody has to answer for it: whatever is open, and whatever is red. */
export function needsOwner({ state, colour }: Pick<StandingNow, "state" | "colour">): boolean {
  return colour === "red" || !NOTHING_OPEN.includes(state);
}

const NOT_OWNED = { ownerId: null, ownerSince: null, ownerHow: null, ownerToldAt: null } as const;

/**
 * Owner, clock, escalation and request for review after a change. Once nothing is open, the next thing raised starts
 * afresh. @param hours in which clocks of days run; null: they never stop
 */
export function waitingAfter(
  before: Waiting | null,
  change: StandingChange,
  standing: Pick<StandingNow, "state" | "tier" | "colour">,
  now: Date,
  hours: WorkingHours | null = null,
): Waiting {
  const { state, tier } = standing;
  const owner = needsOwner(standing) ? ownerAfter(before, change, now) : NOT_OWNED;
  if (NOTHING_OPEN.includes(state)) {
    const none = { waitingSince: null, dueAt: null, acknowledgedAt: null, reviewRequestedAt: null };
    return { ...none, ...owner, escalation: 0, escalatedAt: null };
  }
  const waits = !NOBODY_WAITS.includes(state);
  const waitingSince = change.raised ? now : (before?.waitingSince ?? now);
  const requested = change.review === "requested" ? now : (before?.reviewRequestedAt ?? null);
  return {
    waitingSince: waits ? waitingSince : null,
    dueAt: state === "waiting" && tier !== null ? acknowledgeBy(tier, waitingSince, hours) : null,
    acknowledgedAt: acknowledgedAfter(before, change, now),
    reviewRequestedAt: change.review === "done" ? null : requested,
    ...owner,
    ...escalationAfter(state === "waiting" ? before : null, change, now),
  };
}

function ownerAfter(
  before: Waiting | null,
  change: StandingChange,
  now: Date,
): Pick<Waiting, keyof typeof NOT_OWNED> {
  if (change.restored) {
    const { ownerId, ownerSince, ownerHow, ownerToldAt } = change.restored;
    return { ownerId, ownerSince, ownerHow, ownerToldAt };
  }
  const chosen = change.acknowledgedBy ?? change.ownedBy;
  // Who chose it, or was chosen in so many words, needs no mail about it.
  if (chosen) return { ownerId: chosen.ownerId, ownerSince: now, ownerHow: "taken", ownerToldAt: now };
  if (change.handedTo) {
    const { ownerId, how } = change.handedTo;
    return { ownerId, ownerSince: now, ownerHow: how, ownerToldAt: null };
  }
  const { ownerId, ownerSince, ownerHow, ownerToldAt } = before ?? NOT_OWNED;
  return { ownerId, ownerSince, ownerHow, ownerToldAt: change.raised ? null : ownerToldAt };
}

function escalationAfter(
  before: Waiting | null,
  change: StandingChange,
  now: Date,
): Pick<Waiting, "escalation" | "escalatedAt"> {
  if (change.escalated !== undefined) return { escalation: change.escalated, escalatedAt: now };
  if (change.restored) {
    const { escalation, escalatedAt } = change.restored;
    return { escalation, escalatedAt };
  }
  if (before === null || change.raised) return { escalation: 0, escalatedAt: null };
  return { escalation: before.escalation, escalatedAt: before.escalatedAt };
}
