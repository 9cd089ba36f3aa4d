import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/**
 * Ends an absence before its time, or takes back one that is to come. What the cover has taken over stays with them.
 * @throws Refusal `not-found` for somebody else's, unless an administrator asks; `not-possible` when it is over
 */
export async function endAbsence(context: Context, absenceId: string): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, id: absenceId };
  const absence = await tx.absence.findFirst({ where });
  if (!absence) throw new Refusal("not-found");
  if (absence.membershipId !== actor.membershipId && !actor.roles.includes("admin")) {
    throw new Refusal("not-found");
  }
  const ended = await tx.absence.updateMany({
    where: { ...where, endedAt: null, awayUntil: { gt: now } },
    data: { endedAt: now, endedBy: actor.membershipId },
  });
  if (ended.count === 0) throw new Refusal("not-possible");
  context.note({ absenceId, membershipId: absence.membershipId });
}
