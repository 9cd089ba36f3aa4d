import "server-only";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { settleStanding } from "./settle-standing";

/**
 * Takes back every consent that was given for this athlete: unsent answers are thrown away, no new ones are taken, and
 * staff read no health answers any more. Open flags stay for who looks after them.
 * @throws Refusal `not-possible` when there is none to take back.
 */
export async function withdrawConsent(context: Context, athlete: Subject): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const withdrawn = await tx.consent.updateMany({
    where: { ...where, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnBy: actor.membershipId },
  });
  if (withdrawn.count === 0) throw new Refusal("not-possible");
  await tx.athlete.updateMany({
    where: { organisationId: organisation.id, id: athlete.id },
    data: { consentWithdrawnAt: now, version: { increment: 1 } },
  });
  await tx.draftSection.updateMany({
    where: { organisationId: organisation.id, draft: { athleteId: athlete.id, submittedAt: null } },
    data: { raw: {}, savedAt: now },
  });
  await tx.intakeDraft.updateMany({ where: { ...where, submittedAt: null }, data: { submittedAt: now } });
  await settleStanding(context, athlete.id, {});
}
