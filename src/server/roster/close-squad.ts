import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { moveAthletes } from "../organisation/move-athletes";
import { revokeSquadCode } from "./squad-code";
import { openSquadInReach } from "./squad-in-reach";

/** As many as one act moves; a larger squad is emptied first, some at a time. */
const MOST_MOVED = 200;

/**
 * Closes a squad: its athletes go to another one, its code ends, and no coach has it any more.
 * @throws Refusal `invalid` when somebody is in it and no other squad was named, or more than one act can move.
 */
export async function closeSquad(context: Context, squadId: string, to: string | undefined): Promise<void> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id };
  const squad = await openSquadInReach(context, "squads.change", squadId);
  // Whoever joins or is moved here meanwhile waits for this, and then finds it closed.
  await tx.$executeRaw`SELECT 1 FROM squad WHERE organisation_id = ${organisation.id}::uuid AND id = ${squad.id}::uuid FOR UPDATE`;
  const athletes = await tx.athlete.findMany({
    where: { ...where, squadId: squad.id },
    take: MOST_MOVED + 1,
    select: { id: true },
  });
  if (athletes.length > MOST_MOVED) throw new Refusal("invalid", { to: "squad-too-large" });
  if (athletes.length > 0) {
    if (to === undefined || to === squad.id) throw new Refusal("invalid", { to: "squad-not-empty" });
    await moveAthletes(
      context,
      athletes.map(({ id }) => id),
      to,
    );
  }
  await tx.squadCoach.deleteMany({ where: { ...where, squadId: squad.id } });
  await revokeSquadCode(context, squad.id);
  await tx.squad.updateMany({ where: { ...where, id: squad.id }, data: { closedAt: now } });
  context.note({ squadId: squad.id, changed: "closed" });
}
