import "server-only";
import type { SavedView } from "@/domain/triage/saved-view";
import type { Context } from "../context";
import type { OwnDesk } from "./desk";

/** The views that this reader may use: their own, and those that others share; own ones first. */
export async function viewsOf(context: Context, desk: OwnDesk): Promise<readonly SavedView[]> {
  const { tx, organisation, actor } = context;
  const views = await tx.triageView.findMany({
    where: { organisationId: organisation.id, OR: [{ membershipId: actor.membershipId }, { shared: true }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
    include: { membership: { select: { displayName: true } } },
  });
  const isOwn = ({ membershipId }: { membershipId: string }) => membershipId === actor.membershipId;
  return views
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
    .map((view) => ({
      ...{ id: view.id, name: view.name, query: view.query, shared: view.shared },
      by: isOwn(view) ? null : view.membership.displayName,
      opensWith: view.id === desk.defaultViewId,
    }));
}

/** What this reader's table opens with; null: as everybody's. */
export async function openingQuery(
  { tx, organisation, actor }: Context,
  { defaultViewId }: OwnDesk,
): Promise<string | null> {
  if (defaultViewId === null) return null;
  const view = await tx.triageView.findFirst({
    where: {
      organisationId: organisation.id,
      id: defaultViewId,
      OR: [{ membershipId: actor.membershipId }, { shared: true }],
    },
    select: { query: true },
  });
  return view?.query ?? null;
}
