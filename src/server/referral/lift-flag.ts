import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { LIFT_DAYS } from "@/domain/referral/lift";
import { dayAfter, endOfDay } from "@/domain/triage/end-of-day";
import type { Context } from "../context";
import { followStanding } from "../programme/follow-standing";
import { Refusal } from "../refusal";

/**
 * Lifts the restrictions of one flag until the end of a day, which only a clinician may. The flag stays open and listed.
 * A lift that is in force is ended by the new one.
 * @throws Refusal `not-possible` for a flag that is not this athlete's or not open; `invalid` for a day out of reach.
 */
export async function liftFlag(
  context: Context,
  athleteId: string,
  flagId: string,
  { untilOn, reason }: { readonly untilOn: string; readonly reason: string },
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const today = dayIn(now, organisation.timeZone);
  if (untilOn < today) throw new Refusal("invalid", { untilOn: "date-past" });
  if (untilOn > dayAfter(today, LIFT_DAYS)) throw new Refusal("invalid", { untilOn: "lift-too-long" });
  const flag = await tx.flag.findFirst({ where: { ...where, id: flagId, state: "open" } });
  if (!flag) throw new Refusal("not-possible");
  await tx.$executeRaw`
    UPDATE flag_lift SET ended_at = LEAST(ends_at, ${now}), ended_how = 'over'
     WHERE organisation_id = ${organisation.id}::uuid AND flag_id = ${flagId}::uuid AND ended_at IS NULL`;
  await tx.flagLift.create({
    data: {
      ...where,
      flagId,
      liftedAt: now,
      liftedBy: actor.membershipId,
      reason,
      untilOn: new Date(`${untilOn}T00:00:00Z`),
      endsAt: endOfDay(untilOn, organisation.timeZone),
    },
  });
  await followStanding(context, athleteId, {
    acknowledgedBy: { ownerId: actor.membershipId },
    review: "done",
  });
  await answerReview(context, athleteId);
  context.note({ flagId, untilOn });
  context.because(reason);
}

/** Ends a lift before its time. @throws Refusal `not-possible` where none is in force. */
export async function endLift(
  context: Context,
  athleteId: string,
  flagId: string,
  reason: string,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const ended = await tx.flagLift.updateMany({
    where: { organisationId: organisation.id, athleteId, flagId, endedAt: null, endsAt: { gt: now } },
    data: { endedAt: now, endedHow: "revoked", endedBy: actor.membershipId, endReason: reason },
  });
  if (ended.count === 0) throw new Refusal("not-possible");
  await followStanding(context, athleteId, { acknowledgedBy: { ownerId: actor.membershipId } });
  context.note({ flagId });
  context.because(reason);
}

async function answerReview({ tx, organisation, actor, now }: Context, athleteId: string): Promise<void> {
  await tx.reviewRequest.updateMany({
    where: { organisationId: organisation.id, athleteId, doneAt: null },
    data: { doneAt: now, doneBy: actor.membershipId },
  });
}
