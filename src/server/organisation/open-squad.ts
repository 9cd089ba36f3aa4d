import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/** Opens a squad. @returns its id. @throws Refusal `not-possible` where the organisation has one of that name. */
export async function openSquad(context: Context, name: string): Promise<string> {
  const { tx, organisation } = context;
  const [opened] = await tx.squad.createManyAndReturn({
    data: [{ organisationId: organisation.id, name }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!opened) throw new Refusal("not-possible");
  context.note({ squadId: opened.id });
  return opened.id;
}
