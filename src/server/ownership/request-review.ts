import "server-only";
import { settleStanding } from "../athlete/settle-standing";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

/** A coach asks a clinician to look. One request is open at a time. */
export async function requestReview(context: Context, athlete: Subject, reason: string): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  if ((await tx.reviewRequest.count({ where: { ...where, doneAt: null } })) > 0)
    throw new Refusal("not-possible");
  await tx.reviewRequest.create({
    data: { ...where, requestedBy: actor.membershipId, requestedAt: now, reason },
  });
  await settleStanding(context, athlete.id, { review: "requested" });
  await tx.outboxEvent.create({
    data: {
      organisationId: organisation.id,
      kind: "review.requested",
      payload: { athleteId: athlete.id },
      createdAt: now,
    },
  });
  context.because(reason);
}
