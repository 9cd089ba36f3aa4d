import "server-only";
import type { Context } from "../context";
import { Prisma } from "../db/sql";

/** The squads that this reader sees athletes of, by name. */
export async function squadsOf({
  tx,
  organisation,
  actor,
}: Context): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const coached = actor.roles.includes("clinician")
    ? Prisma.empty
    : Prisma.sql`AND id IN (SELECT squad_id FROM squad_coach WHERE organisation_id = ${organisation.id}::uuid AND membership_id = ${actor.membershipId}::uuid)`;
  return tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM squad WHERE organisation_id = ${organisation.id}::uuid ${coached} ORDER BY name, id`;
}
