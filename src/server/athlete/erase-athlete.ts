import "server-only";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

/**
 * Removes an athlete for good, with everything that was kept of them; the audit keeps what was done, under an id that
 * leads to nobody.
 * @param typed the athlete's name as the admin typed it, to show that this one is meant
 * @throws Refusal `invalid` for another name; `not-possible` for the admin's own self.
 */
export async function eraseAthlete(context: Context, athlete: Subject, typed: string): Promise<void> {
  const { tx, organisation, actor } = context;
  if (actor.athleteId === athlete.id) throw new Refusal("not-possible");
  const { givenName, familyName } = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { givenName: true, familyName: true },
  });
  if (typed.normalize("NFC").trim().toLowerCase() !== `${givenName} ${familyName}`.toLowerCase())
    throw new Refusal("invalid", { name: "name-differs" });
  await tx.$queryRaw`SELECT erase_athlete(${athlete.id}::uuid)`;
}
