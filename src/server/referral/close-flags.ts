import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/**
 * Closes flags with a reason, which only a clinician may. Standing and programme are settled by the caller, once for all
 * that it changes.
 * @throws Refusal `not-possible` when one of them is not open any more.
 */
export async function closeFlags(
  context: Context,
  athleteId: string,
  flagIds: readonly string[],
  reason: string,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const closed = await tx.flag.updateMany({
    where: { ...where, id: { in: [...flagIds] }, state: "open" },
    data: {
      state: "closed",
      closedAt: now,
      closedBy: actor.membershipId,
      closeReason: reason,
      version: { increment: 1 },
    },
  });
  if (closed.count !== new Set(flagIds).size) throw new Refusal("not-possible");
  await tx.flagLift.updateMany({
    where: { ...where, flagId: { in: [...flagIds] }, endedAt: null },
    data: { endedAt: now, endedHow: "closed" },
  });
}
