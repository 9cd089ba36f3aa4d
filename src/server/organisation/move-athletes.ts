import "server-only";
import { settleStanding } from "../athlete/settle-standing";
import type { Context } from "../context";
import { handOn } from "../ownership/hand-on";
import { Refusal } from "../refusal";

/**
 * Moves athletes into a squad: its coaches see them from now on, and those of the squad before no longer do. Whoever is
 * in it already stays. What a coach owned and sees no more goes to whoever has it there.
 * @returns how many were moved
 * @throws Refusal `invalid` for a squad that is closed or of nobody's here; `not-found` for an athlete who is not here.
 */
export async function moveAthletes(
  context: Context,
  athleteIds: readonly string[],
  squadId: string,
): Promise<number> {
  const { tx, organisation } = context;
  const where = { organisationId: organisation.id };
  const open = await tx.squad.count({ where: { ...where, id: squadId, closedAt: null } });
  if (open === 0) throw new Refusal("invalid", { to: "squad-missing" });
  const ids = [...new Set(athleteIds)];
  const athletes = await tx.athlete.findMany({
    where: { ...where, id: { in: ids } },
    orderBy: { id: "asc" },
    select: { id: true, squadId: true },
  });
  if (athletes.length !== ids.length) throw new Refusal("not-found");
  const moved = athletes.filter((athlete) => athlete.squadId !== squadId);
  for (const { id } of moved) {
    await tx.athlete.updateMany({ where: { ...where, id }, data: { squadId, version: { increment: 1 } } });
    await settleStanding(context, id, {});
    context.concerns(id);
  }
  for (const owner of await ownersOf(
    context,
    moved.map(({ id }) => id),
  ))
    await handOn(context, owner);
  context.note({ squadId, moved: moved.length });
  return moved.length;
}

async function ownersOf(
  { tx, organisation }: Context,
  athleteIds: readonly string[],
): Promise<readonly string[]> {
  const where = { organisationId: organisation.id, athleteId: { in: [...athleteIds] } };
  const entries = await tx.triageEntry.findMany({ where, select: { ownerId: true } });
  const tasks = await tx.contactTask.findMany({
    where: { ...where, closedAt: null },
    select: { ownerId: true },
  });
  return [...new Set([...entries, ...tasks].flatMap(({ ownerId }) => ownerId ?? []))].toSorted();
}
