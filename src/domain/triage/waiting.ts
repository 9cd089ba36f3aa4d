import { tierRank, type Tier } from "@/domain/assessment/tier";
import { clockEnds, type RunningClock } from "./clocks";
import type { Handing } from "@/domain/ownership/owners";
import type { StandingNow } from "./standing-now";
import type { TriageState } from "./triage-row";
import type { WorkingHours } from "@/domain/ownership/working-hours";

/** Who has taken an athlete, and since when the athlete waits. */
export interface Waiting {
  readonly waitingSince: Date | null;
  /** By when the next step is due: to acknowledge, to be seen, to review; null when it has no time. */
  readonly dueAt: Date | null;
  /** From when the clock of its tier counts. */
  readonly clockSince: Date | null;
  readonly dueNoLater: Date | null;
  readonly allNoLater: Date | null;
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

/** What stood before a change. */
export interface StoodBefore extends Waiting {
  readonly state: string;
  readonly tier: string | null;
}

/** What an undone act puts back; the clock is not among it, since it runs on under an act. */
export type Restored = Omit<Waiting, "waitingSince" | "dueAt" | "reviewRequestedAt" | keyof Clock>;

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

type Clock = Pick<Waiting, "clockSince" | "dueNoLater" | "allNoLater">;
const NO_CLOCK = { clockSince: null, dueNoLater: null, allNoLater: null } as const satisfies Clock;
const NOT_OWNED = { ownerId: null, ownerSince: null, ownerHow: null, ownerToldAt: null } as const;

/**
 * Owner, clock, escalation and request for review after a change. Once nothing is open, the next thing raised starts
 * afresh; what is raised while nobody has acknowledged the last goes on waiting, and is due no later. @param hours in which clocks of days run; null: they never stop
 */
export function waitingAfter(
  before: StoodBefore | null,
  change: StandingChange,
  standing: Pick<StandingNow, "state" | "tier" | "colour">,
  now: Date,
  hours: WorkingHours | null = null,
): Waiting {
  const { state, tier } = standing;
  const owner = needsOwner(standing) ? ownerAfter(before, change, now) : NOT_OWNED;
  if (NOTHING_OPEN.includes(state)) {
    const none = {
      waitingSince: null,
      dueAt: null,
      ...NO_CLOCK,
      acknowledgedAt: null,
      reviewRequestedAt: null,
    };
    return { ...none, ...owner, escalation: 0, escalatedAt: null };
  }
  const waits = !NOBODY_WAITS.includes(state);
  const afresh = change.raised === true && !(before !== null && waitsOn(before, standing));
  const waitingSince = afresh ? now : (before?.waitingSince ?? now);
  const clock = clockAfter(before, change, standing, now, hours);
  const requested = change.review === "requested" ? now : (before?.reviewRequestedAt ?? null);
  return {
    waitingSince: waits ? waitingSince : null,
    dueAt: state === "waiting" && tier !== null ? clockEnds({ tier, ...clock }, hours) : null,
    ...(waits ? clock : NO_CLOCK),
    acknowledgedAt: acknowledgedAfter(before, change, now),
    reviewRequestedAt: change.review === "done" ? null : requested,
    ...owner,
    ...escalationAfter(state === "waiting" && !afresh ? before : null, change, now),
  };
}

/** Whether what waited unacknowledged waits on, as urgent as it was or more. */
function waitsOn(before: StoodBefore, { state, tier }: Pick<StandingNow, "state" | "tier">): boolean {
  return state === "waiting" && before.state === "waiting" && !isLess(tier, before.tier);
}

function isLess(tier: Tier | null, than: string | null): boolean {
  return (tier === null ? -1 : tierRank(tier)) < (than === null ? -1 : tierRank(than as Tier));
}

function clockAfter(
  before: StoodBefore | null,
  change: StandingChange,
  standing: Pick<StandingNow, "state" | "tier">,
  now: Date,
  hours: WorkingHours | null,
): Omit<RunningClock, "tier"> {
  const since = before?.clockSince ?? before?.waitingSince ?? null;
  if (before === null || since === null) return { ...NO_CLOCK, clockSince: now };
  const runs = { clockSince: since, dueNoLater: before.dueNoLater, allNoLater: before.allNoLater };
  if (!change.raised) return isLess(standing.tier, before.tier) ? { ...NO_CLOCK, clockSince: since } : runs;
  if (before.tier === null || !waitsOn(before, standing)) return { ...NO_CLOCK, clockSince: now };
  const ran = { tier: before.tier as Tier, ...runs };
  return { clockSince: now, dueNoLater: clockEnds(ran, hours), allNoLater: clockEnds(ran, hours, 2) };
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
  if (before === null) return { escalation: 0, escalatedAt: null };
  return { escalation: before.escalation, escalatedAt: before.escalatedAt };
}
