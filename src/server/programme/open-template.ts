import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/** A template that the actor sees: an own one, or one that is shared. Locked, so that it is not changed meanwhile. */
export async function visibleTemplate({ tx, organisation, actor }: Context, id: string) {
  await tx.$executeRaw`SELECT 1 FROM programme_template
     WHERE organisation_id = ${organisation.id}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
  const template = await tx.programmeTemplate.findFirst({
    where: {
      ...{ organisationId: organisation.id, id },
      OR: [{ shared: true }, { madeBy: actor.membershipId }],
    },
  });
  if (template === null) throw new Refusal("not-found");
  return template;
}

/** May the actor change or withdraw it? Its maker may, and a clinician what is shared. */
export function mayChangeTemplate(
  { actor }: Pick<Context, "actor">,
  { madeBy, shared }: { readonly madeBy: string; readonly shared: boolean },
): boolean {
  return madeBy === actor.membershipId || (shared && actor.roles.includes("clinician"));
}

/**
 * A version that can be given now: the newest one of a template that is not withdrawn.
 * @throws Refusal `not-possible` with `why` `template-gone`.
 */
export async function openTemplate(context: Context, id: string, version: number): Promise<void> {
  const { tx, organisation, actor } = context;
  const open = await tx.programmeTemplate.count({
    where: {
      ...{ organisationId: organisation.id, id, version, withdrawnAt: null },
      OR: [{ shared: true }, { madeBy: actor.membershipId }],
    },
  });
  if (open === 0) throw new Refusal("not-possible", undefined, { why: "template-gone" });
}
