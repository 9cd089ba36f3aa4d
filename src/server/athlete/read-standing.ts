import "server-only";
import { clockEnds } from "@/domain/triage/clocks";
import {
  flagsInForce,
  standingNow,
  type StandingFacts,
  type StandingNow,
} from "@/domain/triage/standing-now";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { positionNow } from "@/domain/athlete/position-now";
import type { Assessment } from "@/domain/assessment/assessment";
import type { Context } from "../context";
import { reasonsNow } from "./reasons-now";
import { silenceOf } from "./silence-of";
import { standingFactsOf } from "./standing-of";
import { workingHoursOf } from "./working-hours-of";

/** The standing at this moment, whether or not anybody has settled it since time changed it. */
export async function readStandingNow(context: Context, athleteId: string): Promise<StandingNow> {
  return standingNow(await factsNow(context, athleteId));
}

async function factsNow(context: Context, athleteId: string): Promise<StandingFacts> {
  const entry = await entryOf(context, athleteId);
  const facts = await standingFactsOf(context, athleteId);
  return {
    ...facts,
    acknowledged: (entry?.acknowledgedAt ?? null) !== null,
    reviewRequested: (entry?.reviewRequestedAt ?? null) !== null,
    acknowledgeBy: entry?.acknowledgedAt ? null : (entry?.dueAt?.toISOString() ?? null),
  };
}

/** The standing as the athlete reads it. */
export async function readOwnStanding(context: Context, athleteId: string): Promise<AthleteStanding> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const facts = await factsNow(context, athleteId);
  const standing = standingNow(facts);
  const inForce = flagsInForce(facts.flags, facts.now);
  const entry = await entryOf(context, athleteId);
  const members = await tx.membership.findMany({
    where: { organisationId: organisation.id },
    select: { id: true, displayName: true },
  });
  const nameOf = (id: string | null | undefined) =>
    members.find((member) => member.id === id)?.displayName ?? "";
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { assessedAt: true, result: true },
  });
  const flags = await tx.flag.findMany({ where, orderBy: { closedAt: "desc" } });
  const referrals = await tx.referral.findMany({
    where,
    orderBy: [{ orderedAt: "desc" }, { id: "desc" }],
  });
  const closing = flags.find(({ closedAt }) => closedAt !== null && latest && closedAt >= latest.assessedAt);
  const open = referrals.find(({ endedAt }) => endedAt === null);
  const seen = referrals.find(({ outcome }) => outcome !== null);
  const clockSince = standing.state === "waiting" ? (entry?.clockSince ?? null) : null;
  const by =
    entry && clockSince !== null && standing.tier !== null
      ? clockEnds({ ...entry, tier: standing.tier, clockSince }, await workingHoursOf(context))
      : null;
  const { tier, mode, colour, running, headline, nextReviewOn, liftedUntil } = standing;
  const result = latest ? (latest.result as unknown as Assessment) : null;
  const toldTier = (rule: string) => result?.flags.find(({ id }) => id === rule)?.tier;
  return {
    ...{ tier, mode, colour, running, headline, nextReviewOn, liftedUntil },
    limits: standing.limits.map(({ text, until, mode: asked }) => ({ text, until, mode: asked })),
    step: standing.steps.athlete,
    said: seen?.outcome
      ? { outcome: seen.outcome, at: seen.outcomeAt?.toISOString() ?? null, by: nameOf(seen.outcomeBy) }
      : null,
    closed: closing?.closedAt ? { at: closing.closedAt.toISOString(), by: nameOf(closing.closedBy) } : null,
    referral: open
      ? { id: open.id, to: open.referredTo, dueOn: open.dueOn.toISOString().slice(0, 10) }
      : null,
    reasons: await reasonsNow(context, athleteId, inForce),
    position: positionNow(tier, inForce, facts.latest?.unknown ?? []),
    taken: entry?.acknowledgedAt
      ? { at: entry.acknowledgedAt.toISOString(), owner: nameOf(entry.ownerId) || null }
      : null,
    takeBy: by === null ? null : { at: by.toISOString(), late: by < now },
    silence: headline === "level" ? await silenceOf(context, athleteId, toldTier) : null,
    moved:
      closing !== undefined ||
      liftedUntil !== null ||
      standing.limits.length > 0 ||
      nextReviewOn !== null ||
      open !== undefined ||
      inForce.some((flag) => flag.tier !== toldTier(flag.rule)) ||
      Boolean(seen?.outcomeAt && latest !== null && seen.outcomeAt >= latest.assessedAt),
  };
}

function entryOf({ tx, organisation }: Context, athleteId: string) {
  return tx.triageEntry.findFirst({ where: { organisationId: organisation.id, athleteId } });
}
