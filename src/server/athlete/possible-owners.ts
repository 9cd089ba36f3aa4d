import "server-only";
import type { Context } from "../context";
import { awayNow } from "./away-now";
import { staffForSquad } from "./staff-for-squad";

/** Staff who can own an athlete's flags: clinicians of the organisation and coaches of the squad; and who is away now. */
export async function possibleOwners(
  context: Context,
  squadId: string,
): Promise<readonly { id: string; name: string; away: boolean }[]> {
  const staff = await staffForSquad(context, squadId);
  const able = staff.filter(
    ({ active, roles, here }) => active && (roles.includes("clinician") || (here && roles.includes("coach"))),
  );
  const byName = new Intl.Collator("en-GB");
  const away = await awayNow(context);
  return able
    .toSorted((one, other) => byName.compare(one.name, other.name))
    .map(({ id, name }) => ({ id, name, away: away.has(id) }));
}
