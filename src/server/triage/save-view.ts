import "server-only";
import { savedQuery } from "@/domain/triage/saved-view";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { putDesk } from "./desk";

/** So many views of one person: a list that can still be read. */
const MOST_VIEWS = 30;

/** Keeps a way to look at the table under a name; the same name again replaces it. */
export async function saveView(
  { tx, organisation, actor, now }: Context,
  { name, address, shared }: { readonly name: string; readonly address: string; readonly shared: boolean },
): Promise<void> {
  const own = { organisationId: organisation.id, membershipId: actor.membershipId };
  const kept = { query: savedQuery(address), shared, savedAt: now };
  const replaced = await tx.triageView.updateMany({ where: { ...own, name }, data: kept });
  if (replaced.count > 0) return;
  if ((await tx.triageView.count({ where: own })) >= MOST_VIEWS) throw new Refusal("not-possible");
  await tx.triageView.create({ data: { ...own, name, ...kept } });
}

/** Deletes a view of one's own; it stops being what anybody's table opens with. @throws Refusal `not-found`. */
export async function deleteView({ tx, organisation, actor }: Context, id: string): Promise<void> {
  const where = { organisationId: organisation.id, id, membershipId: actor.membershipId };
  const { count } = await tx.triageView.deleteMany({ where });
  if (count === 0) throw new Refusal("not-found");
}

/** Opens this reader's table with a view from now on; null: as it opens for everybody. @throws Refusal `not-found`. */
export async function openWithView(context: Context, id: string | null): Promise<void> {
  const { tx, organisation, actor } = context;
  if (id !== null) {
    const there = await tx.triageView.count({
      where: {
        organisationId: organisation.id,
        id,
        OR: [{ membershipId: actor.membershipId }, { shared: true }],
      },
    });
    if (there === 0) throw new Refusal("not-found");
  }
  await putDesk(context, { defaultViewId: id });
}
