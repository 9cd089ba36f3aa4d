import "server-only";
import type { Context } from "../context";
import { awayNow } from "./away-now";

/** Staff who can own an athlete's flags: clinicians of the organisation and coaches of the squad; and who is away now. */
export async function possibleOwners(
  context: Context,
  squadId: string,
): Promise<readonly { id: string; name: string; away: boolean }[]> {
  const { tx, organisation } = context;
  const members = await tx.membership.findMany({
    where: {
      organisationId: organisation.id,
      state: "active",
      OR: [
        { roles: { has: "clinician" } },
        { roles: { has: "coach" }, squads: { some: { organisationId: organisation.id, squadId } } },
      ],
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    select: { id: true, displayName: true },
  });
  const away = await awayNow(context);
  return members.map(({ id, displayName }) => ({ id, name: displayName, away: away.has(id) }));
}
