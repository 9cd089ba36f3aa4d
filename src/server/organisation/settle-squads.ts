import "server-only";
import type { Role } from "@/domain/access/actor";
import { enrolAthlete } from "../athlete/enrol-athlete";
import { moveAthletes } from "./move-athletes";
import type { Context } from "../context";
import { Refusal } from "../refusal";
import { setSquads } from "./set-squads";

/** The squads of a member as an admin chose them. */
export interface SquadWish {
  /** That they coach. */
  readonly squads: readonly string[] | undefined;
  /** That they run in. */
  readonly athleteSquad: string | undefined;
}

/**
 * Puts a member into the squads that go with their roles: a coach has any number, an athlete runs in one. Who was no
 * athlete before is enrolled, under the name of the membership.
 * @throws Refusal `invalid` for an athlete without a squad, and for a squad that is closed or of nobody's here.
 */
export async function settleSquads(
  context: Context,
  membershipId: string,
  roles: readonly Role[],
  { squads = [], athleteSquad }: SquadWish,
): Promise<void> {
  const { tx, organisation } = context;
  await setSquads(context, membershipId, roles.includes("coach") ? squads : []);
  if (!roles.includes("athlete")) return;
  const where = { organisationId: organisation.id };
  const athlete = await tx.athlete.findFirst({ where: { ...where, membershipId }, select: { id: true } });
  if (athlete && athleteSquad === undefined) return;
  const open =
    athleteSquad === undefined
      ? 0
      : await tx.squad.count({ where: { ...where, id: athleteSquad, closedAt: null } });
  if (athleteSquad === undefined || open === 0)
    throw new Refusal("invalid", { athleteSquad: "squad-missing" });
  if (athlete) await moveAthletes(context, [athlete.id], athleteSquad);
  else {
    const { displayName } = await tx.membership.findFirstOrThrow({
      where: { ...where, id: membershipId },
      select: { displayName: true },
    });
    const [familyName = displayName, ...given] = displayName.split(" ").toReversed();
    const givenName = given.toReversed().join(" ");
    await enrolAthlete(context, {
      membershipId,
      squadId: athleteSquad,
      givenName: givenName || familyName,
      familyName,
    });
  }
}
