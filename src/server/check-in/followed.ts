import "server-only";
import { tierRank, type Tier } from "@/domain/assessment/tier";
import type { Answered, FollowedStanding } from "@/domain/check-in/due";
import { cadenceOf, type Cadence, type CheckInPlan } from "@/domain/check-in/plan";
import type { Settling } from "../athlete/settle-standing";
import { planOf } from "./plan-of";

/** Everything that check-ins of one athlete hang on. */
export interface Followed {
  readonly plan: CheckInPlan | null;
  readonly cadence: Cadence;
  readonly standing: FollowedStanding;
  /** Oldest first; corrections and self-tests answer no check-in. */
  readonly submissions: readonly Answered[];
  readonly lastAnswerAt: Date;
  readonly openFlags: readonly { readonly id: string; readonly tier: Tier }[];
}

const ANSWERS_A_CHECK_IN = ["intake", "emergency", "check-in"];
const AMBER = tierRank("INCOMPLETE");

/** What is followed of an athlete; null before the first answers, and after the consent was withdrawn. */
export async function followedOf(
  { tx, organisation }: Settling,
  athleteId: string,
): Promise<Followed | null> {
  const where = { organisationId: organisation.id, athleteId };
  const athlete = await tx.athlete.findFirst({
    where: { organisationId: organisation.id, id: athleteId },
    select: { timeZone: true, consentWithdrawnAt: true },
  });
  if (!athlete || athlete.consentWithdrawnAt !== null) return null;
  const sent = await tx.submission.findMany({
    where: { ...where, kind: { in: ANSWERS_A_CHECK_IN } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: { submittedAt: true, checkIns: { select: { key: true } } },
  });
  const [first] = sent;
  const last = sent.at(-1);
  if (!first || !last) return null;
  const flags = await tx.flag.findMany({
    where: { ...where, state: "open" },
    select: { id: true, tier: true, category: true, raisedAt: true },
  });
  const entry = await tx.triageEntry.findFirst({ where, select: { tier: true } });
  const pressing = flags.filter(({ tier }) => tierRank(tier as Tier) >= AMBER);
  const tier = entry?.tier as Tier | null | undefined;
  const plan = await planOf(tx, organisation.id, athleteId);
  return {
    plan,
    cadence: cadenceOf(plan, athlete.timeZone ?? organisation.timeZone),
    standing: {
      since: first.submittedAt,
      redOrAmberSince:
        tier === null || tier === undefined || tierRank(tier) < AMBER
          ? null
          : (earliest(pressing.map(({ raisedAt }) => raisedAt)) ?? last.submittedAt),
      nerveFlags: flags
        .filter(({ category }) => category === "neurological")
        .map(({ id, raisedAt }) => ({ id, raisedAt })),
    },
    submissions: sent.map(({ submittedAt, checkIns }) => ({
      at: submittedAt,
      keys: checkIns.map(({ key }) => key),
    })),
    lastAnswerAt: last.submittedAt,
    openFlags: flags.map(({ id, tier: flagTier }) => ({ id, tier: flagTier as Tier })),
  };
}

function earliest(instants: readonly Date[]): Date | undefined {
  return instants.toSorted((one, other) => one.getTime() - other.getTime())[0];
}
