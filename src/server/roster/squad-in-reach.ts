import "server-only";
import { may, type OrganisationActionId } from "@/domain/access/policy";
import type { Relation } from "@/domain/access/actor";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/** A squad that the actor may do something to. */
export interface Squad {
  readonly id: string;
  readonly name: string;
  readonly closedAt: Date | null;
  readonly relations: readonly Relation[];
}

/**
 * The squad with that id, if the actor may do `action` to it: a coach only to the own.
 * @throws Refusal `not-found` alike for one that does not exist, is foreign, or is out of reach.
 */
export async function squadInReach(
  { tx, organisation, actor }: Context,
  action: OrganisationActionId,
  squadId: string,
): Promise<Squad> {
  const squad = await tx.squad.findFirst({
    where: { organisationId: organisation.id, id: squadId },
    select: {
      id: true,
      name: true,
      closedAt: true,
      coaches: { where: { membershipId: actor.membershipId }, select: { membershipId: true } },
    },
  });
  if (!squad) throw new Refusal("not-found");
  const relations: Relation[] = [
    "organisation",
    ...(squad.coaches.length > 0 ? (["own-squad"] as const) : []),
  ];
  if (!may(actor, action, relations)) throw new Refusal("not-found");
  return { id: squad.id, name: squad.name, closedAt: squad.closedAt, relations };
}

/** The same, still open. @throws Refusal `not-possible` for a squad that was closed. */
export async function openSquadInReach(
  context: Context,
  action: OrganisationActionId,
  squadId: string,
): Promise<Squad> {
  const squad = await squadInReach(context, action, squadId);
  if (squad.closedAt !== null) throw new Refusal("not-possible");
  return squad;
}
