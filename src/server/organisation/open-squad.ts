import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/**
 * Opens a squad, or opens again the closed one of that name. @returns its id.
 * @throws Refusal `invalid` where the organisation has an open one of that name.
 */
export async function openSquad(context: Context, name: string): Promise<string> {
  const { tx, organisation } = context;
  const [opened] = await tx.squad.createManyAndReturn({
    data: [{ organisationId: organisation.id, name }],
    skipDuplicates: true,
    select: { id: true },
  });
  const id = opened?.id ?? (await openAgain(context, name));
  context.note({ squadId: id });
  return id;
}

async function openAgain({ tx, organisation }: Context, name: string): Promise<string> {
  const closed = await tx.squad.findFirst({
    where: { organisationId: organisation.id, name, closedAt: { not: null } },
    select: { id: true },
  });
  if (!closed) throw new Refusal("invalid", { name: "squad-name-taken" });
  await tx.squad.updateMany({
    where: { organisationId: organisation.id, id: closed.id },
    data: { closedAt: null },
  });
  return closed.id;
}
