import "server-only";
import type { FlagCategory } from "@/domain/assessment/assessment";
import { tierRank, type Mode, type Tier } from "@/domain/assessment/tier";
import type { ReferralState } from "@/domain/referral/referral";
import { fold } from "@/domain/triage/fold";
import { standingOf } from "@/domain/triage/standing";
import { acknowledgedAfter, waitingAfter, type StandingChange } from "@/domain/triage/waiting";
import type { Context } from "../context";

/**
 * Brings an athlete's triage entry up to date with flags, answers and referral, in the transaction that changed them.
 * Locks the entry, so that two acts on one athlete come one after the other.
 */
export async function settleStanding(
  context: Context,
  athleteId: string,
  change: StandingChange,
): Promise<void> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid FOR UPDATE`;
  const entry = await tx.triageEntry.findFirst({ where });
  const athlete = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athleteId },
    select: { squadId: true, givenName: true, familyName: true, sharesTraining: true },
  });
  const flags = await tx.flag.findMany({
    where: { ...where, state: "open" },
    select: { tier: true, category: true },
  });
  const assessments = await tx.assessment.findMany({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    take: 2,
    select: { assessedAt: true, painNow: true, tier: true, result: true },
  });
  const programme = await tx.programmeAssignment.findFirst({
    where: { ...where, endedAt: null },
    select: { mode: true },
  });
  const referral = await tx.referral.findFirst({
    where: { ...where, endedAt: null },
    select: { state: true },
  });
  const [latest, before] = assessments;
  const standing = standingOf({
    openFlags: flags.map(({ tier, category }) => ({
      tier: tier as Tier,
      category: category as FlagCategory,
    })),
    incomplete: latest !== undefined && unknownRules(latest.result) > 0,
    answered: latest !== undefined,
    acknowledged: acknowledgedAfter(entry, change, now) !== null,
    referral: (referral?.state as ReferralState | undefined) ?? null,
  });
  const painNow = latest?.painNow ?? null;
  const painBefore = before?.painNow ?? null;
  const data = {
    squadId: athlete.squadId,
    name: `${athlete.givenName} ${athlete.familyName}`,
    search: fold(`${athlete.familyName} ${athlete.givenName}`),
    searchGiven: fold(`${athlete.givenName} ${athlete.familyName}`),
    tier: standing.tier,
    tierRank: standing.tier === null ? -1 : tierRank(standing.tier),
    mode: (programme?.mode as Mode | undefined) ?? null,
    categories: [...standing.categories],
    neurological: standing.neurological,
    worsening: standing.worsening,
    state: standing.state,
    openFlags: flags.length,
    painNow,
    painChange: painNow === null || painBefore === null ? null : painNow - painBefore,
    sharesTraining: athlete.sharesTraining,
    ...waitingAfter(entry, change, standing, now),
    lastAnswerAt: latest?.assessedAt ?? null,
  };
  if (!entry) await tx.triageEntry.create({ data: { ...where, ...data } });
  else await tx.triageEntry.updateMany({ where, data: { ...data, version: entry.version + 1 } });
}

function unknownRules(result: unknown): number {
  const { unknown } = result as { unknown?: readonly string[] };
  return unknown?.length ?? 0;
}
