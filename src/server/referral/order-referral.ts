import "server-only";
import { dueProblems } from "@/domain/referral/dates";
import type { ReferralUrgency } from "@/domain/referral/referral";
import { dayIn } from "@/domain/athlete/local-day";
import { settleStanding } from "../athlete/settle-standing";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

/** Days are calendar days, YYYY-MM-DD. */
export interface NewReferral {
  readonly urgency: ReferralUrgency;
  readonly referredTo: string;
  readonly reason: string;
  readonly dueOn: string;
  /** Why it may be later than its urgency allows; kept with the reason. */
  readonly dueReason?: string | undefined;
}

/**
 * Orders a referral; an open request for a medical review is answered by it. One is open at a time.
 * @throws Refusal `invalid` for a day in the past, or later than the urgency allows without a reason; `not-possible`.
 */
export async function orderReferral(
  context: Context,
  athlete: Subject,
  referral: NewReferral,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const { dueReason = null, ...kept } = referral;
  const problems = dueProblems(referral.urgency, {
    dueOn: referral.dueOn,
    today: dayIn(now, organisation.timeZone),
    explained: dueReason !== null,
  });
  if (Object.keys(problems).length > 0) throw new Refusal("invalid", problems);
  const reason = dueReason === null ? referral.reason : `${referral.reason}\n\n${dueReason}`;
  if ((await tx.referral.count({ where: { ...where, endedAt: null } })) > 0)
    throw new Refusal("not-possible");
  const { id } = await tx.referral.create({
    data: {
      ...where,
      ...kept,
      reason,
      dueOn: new Date(`${referral.dueOn}T00:00:00Z`),
      state: "ordered",
      orderedBy: actor.membershipId,
      orderedAt: now,
    },
    select: { id: true },
  });
  await tx.reviewRequest.updateMany({
    where: { ...where, doneAt: null },
    data: { doneAt: now, doneBy: actor.membershipId },
  });
  await settleStanding(context, athlete.id, {
    acknowledgedBy: { ownerId: actor.membershipId },
    review: "done",
  });
  await tx.outboxEvent.create({
    data: {
      organisationId: organisation.id,
      kind: "referral.ordered",
      payload: { athleteId: athlete.id, referralId: id },
      createdAt: now,
    },
  });
  context.note({ referralId: id, urgency: referral.urgency });
  context.because(reason);
}
