import "server-only";
import type { TriagePage } from "@/domain/triage/triage-page";
import type { Context } from "../context";
import { Prisma } from "../db/sql";

const { sql, empty } = Prisma;

/** From so many on nobody finds one in a list, and one is found by its name. */
const MANY = 200;

/** The squads that this reader sees athletes of, by name; where they are many, only the one chosen. */
export async function squadsOf(
  { tx, organisation, actor }: Context,
  chosenId: string | null,
): Promise<Pick<TriagePage, "squads" | "manySquads">> {
  const own = sql`organisation_id = ${organisation.id}::uuid ${
    actor.roles.includes("clinician")
      ? empty
      : sql`AND id IN (SELECT squad_id FROM squad_coach WHERE organisation_id = ${organisation.id}::uuid AND membership_id = ${actor.membershipId}::uuid)`
  }`;
  const squads = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM squad WHERE ${own} ORDER BY name LIMIT ${MANY + 1}`;
  if (squads.length <= MANY) return { squads, manySquads: false };
  const chosen =
    chosenId === null
      ? []
      : await tx.$queryRaw<{ id: string; name: string }[]>`
          SELECT id, name FROM squad WHERE ${own} AND id = ${chosenId}::uuid`;
  return { squads: chosen, manySquads: true };
}
