import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { openSquadInReach } from "./squad-in-reach";

/** Gives a squad another name. @throws Refusal `invalid` where another squad here has it. */
export async function renameSquad(context: Context, squadId: string, name: string): Promise<void> {
  const { tx, organisation } = context;
  const squad = await openSquadInReach(context, "squads.change", squadId);
  const taken = await tx.squad.count({
    where: { organisationId: organisation.id, name, id: { not: squad.id } },
  });
  if (taken > 0) throw new Refusal("invalid", { name: "squad-name-taken" });
  await tx.squad.updateMany({ where: { organisationId: organisation.id, id: squad.id }, data: { name } });
  context.note({ squadId: squad.id, changed: "name" });
}
