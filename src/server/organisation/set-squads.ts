import "server-only";
import type { Context } from "../context";
import { handOn } from "../ownership/hand-on";
import { Refusal } from "../refusal";

/**
 * The squads that a member coaches, whatever they were before; what they own elsewhere goes on.
 * @throws Refusal `invalid` for a squad that is closed or of nobody's here.
 */
export async function setSquads(
  context: Context,
  membershipId: string,
  squadIds: readonly string[],
): Promise<void> {
  const { tx, organisation } = context;
  const known = await tx.squad.count({
    where: { organisationId: organisation.id, id: { in: [...squadIds] }, closedAt: null },
  });
  if (known !== new Set(squadIds).size) throw new Refusal("invalid", { squads: "squad-missing" });
  await tx.squadCoach.deleteMany({ where: { organisationId: organisation.id, membershipId } });
  await tx.squadCoach.createMany({
    data: [...new Set(squadIds)].map((squadId) => ({
      organisationId: organisation.id,
      squadId,
      membershipId,
    })),
  });
  await handOn(context, membershipId);
}
