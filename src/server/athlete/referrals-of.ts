import "server-only";
import type { ReferralRecord } from "@/domain/athlete/athlete-record";
import { dayIn } from "@/domain/athlete/local-day";
import type { LimitsMode, ReferralState, ReferralUrgency } from "@/domain/referral/referral";
import type { Context } from "../context";

/** An athlete's referrals with their course, newest first. */
export async function referralsOf(
  context: Context,
  athleteId: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly ReferralRecord[]> {
  const referrals = await context.tx.referral.findMany({
    where: { organisationId: context.organisation.id, athleteId },
    orderBy: [{ orderedAt: "desc" }, { id: "desc" }],
  });
  const today = dayIn(context.now, context.organisation.timeZone);
  return referrals.map((referral) => ({
    id: referral.id,
    urgency: referral.urgency as ReferralUrgency,
    reason: referral.reason,
    referredTo: referral.referredTo,
    dueOn: dayOf(referral.dueOn),
    overdue: referral.state === "ordered" && dayOf(referral.dueOn) < today,
    state: referral.state as ReferralState,
    orderedBy: names.get(referral.orderedBy) ?? "",
    orderedAt: referral.orderedAt.toISOString(),
    seenOn: referral.seenOn === null ? null : dayOf(referral.seenOn),
    outcome: referral.outcome,
    outcomeAt: referral.outcomeAt?.toISOString() ?? null,
    limits: referral.limits,
    limitsMode: referral.limitsMode as LimitsMode | null,
    limitsUntil: referral.limitsUntil === null ? null : dayOf(referral.limitsUntil),
    nextReviewOn: referral.nextReviewOn === null ? null : dayOf(referral.nextReviewOn),
    ended:
      referral.endedAt === null
        ? null
        : {
            at: referral.endedAt.toISOString(),
            by: (referral.endedBy === null ? undefined : names.get(referral.endedBy)) ?? "",
            reason: referral.endReason ?? "",
          },
    version: referral.version,
  }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
