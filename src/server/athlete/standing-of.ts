import "server-only";
import type { Assessment, FlagCategory } from "@/domain/assessment/assessment";
import { strictestMode, type Mode, type Tier } from "@/domain/assessment/tier";
import { dayIn } from "@/domain/athlete/local-day";
import type { ReferralState } from "@/domain/referral/referral";
import { endOfDay } from "@/domain/triage/end-of-day";
import type { ReferralFact } from "@/domain/triage/referral-facts";
import type { FlagFact, LatestFact, StandingFacts } from "@/domain/triage/standing-now";
import type { Context } from "../context";

/** What was read of an athlete for the standing; acknowledgement and review are the triage entry's to add. */
export type RecordedFacts = Omit<StandingFacts, "acknowledged" | "reviewRequested" | "acknowledgeBy">;

const STRONG = 6;
const PAINS = ["Q-NPRS-WORST", "Q-NPRS-NOW", "Q-NPRS-RUN"];

/** Reads what an athlete's standing follows from: latest assessment, flags with their acts, referrals. */
export async function standingFactsOf(
  { tx, organisation, now }: Pick<Context, "tx" | "organisation" | "now">,
  athleteId: string,
): Promise<RecordedFacts> {
  const where = { organisationId: organisation.id, athleteId };
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { assessedAt: true, result: true, submission: { select: { answers: true } } },
  });
  const result = latest ? (latest.result as unknown as Assessment) : null;
  const flags = await tx.flag.findMany({
    where,
    include: { assessment: { select: { result: true } }, lifts: { where: { endedAt: null } } },
  });
  const referrals = await tx.referral.findMany({
    where,
    orderBy: [{ orderedAt: "desc" }, { id: "desc" }],
  });
  return {
    latest:
      latest && result ? latestFact(latest.assessedAt, result, latest.submission.answers as object) : null,
    flags: flags.map((flag): FlagFact => ({
      rule: flag.rule,
      tier: flag.tier as Tier,
      category: flag.category as FlagCategory,
      mode: modeOf(flag.rule, [result, flag.assessment.result as unknown as Assessment]),
      raisedAt: flag.raisedAt.toISOString(),
      open: flag.state === "open",
      closedAt: flag.closedAt?.toISOString() ?? null,
      lift: flag.lifts[0]
        ? { endsAt: flag.lifts[0].endsAt.toISOString(), untilOn: dayOf(flag.lifts[0].untilOn) }
        : null,
    })),
    referrals: referrals.map((referral): ReferralFact => {
      const limitsUntil = referral.limitsUntil === null ? null : dayOf(referral.limitsUntil);
      return {
        state: referral.state as ReferralState,
        ended: referral.endedAt !== null,
        dueOn: dayOf(referral.dueOn),
        limits: referral.limits,
        limitsMode: referral.limitsMode as ReferralFact["limitsMode"],
        limitsUntil,
        limitsEndAt: limitsUntil === null ? null : endOfDay(limitsUntil, organisation.timeZone).toISOString(),
        nextReviewOn: referral.nextReviewOn === null ? null : dayOf(referral.nextReviewOn),
      };
    }),
    now: now.toISOString(),
    today: dayIn(now, organisation.timeZone),
  };
}

function latestFact(assessedAt: Date, result: Assessment, answers: object): LatestFact {
  const given = new Map<string, unknown>(Object.entries(answers));
  return {
    assessedAt: assessedAt.toISOString(),
    tier: result.tier,
    flags: result.flags,
    unknown: result.unknown,
    expired: result.expired,
    strongPain: PAINS.some((id) => {
      const points = given.get(id);
      return typeof points === "number" && points >= STRONG;
    }),
  };
}

/** The mode that the flag asks for where it is not lifted, by whichever assessment told of it. */
function modeOf(rule: string, told: readonly (Assessment | null)[]): Mode {
  const fired = told.flatMap((each) => each?.flags.filter(({ id }) => id === rule) ?? []);
  return strictestMode(fired.filter(({ liftedUntil }) => liftedUntil === undefined).map(({ mode }) => mode));
}

/** A calendar day as the database keeps it. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
