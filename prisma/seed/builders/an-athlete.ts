import { enrolAthlete } from "@/server/athlete/enrol-athlete";
import { shareTraining } from "@/server/athlete/share-training";
import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { aMember } from "./a-member";
import { actingAs, actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, BuiltOrganisation, BuiltSquad } from "./built";

export interface AthleteWish {
  readonly givenName: string;
  readonly familyName: string;
  /** With an address the athlete is a member who signs in; without, staff fill in. */
  readonly email?: string;
  readonly password?: string;
  /** Somebody who is a member already, a coach who runs. */
  readonly member?: BuiltMember;
  /** false: coaches do not read pain now and training answers. */
  readonly sharesTraining?: false;
  readonly now?: Date;
}

/** An athlete of a squad, in triage as "no answer yet"; one who is there already is found. */
export async function anAthlete(
  organisation: BuiltOrganisation,
  squad: BuiltSquad,
  wish: AthleteWish,
): Promise<BuiltAthlete> {
  const { givenName, familyName } = wish;
  const moment = wish.now === undefined ? {} : { now: wish.now };
  const member = wish.member ?? (await memberOf(organisation, wish));
  const names = { squadId: squad.id, givenName, familyName };
  const membershipId = member?.membershipId ?? null;
  const there = await inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    return tx.athlete.findFirst({
      where: { organisationId: organisation.id, ...(membershipId === null ? names : {}), membershipId },
      select: { id: true },
    });
  });
  const id =
    there?.id ??
    (await actingAs(organisation.founder, moment, "members.invite", (context) =>
      enrolAthlete(context, { ...names, membershipId }),
    ));
  const athlete: BuiltAthlete = { id, organisation, squad, givenName, familyName, member };
  if (wish.sharesTraining === false && member) {
    await actingOn(member, athlete, moment, "athlete.share", (context, subject) =>
      shareTraining(context, subject, false),
    );
  }
  return athlete;
}

async function memberOf(organisation: BuiltOrganisation, wish: AthleteWish): Promise<BuiltMember | null> {
  const { email, givenName, familyName, password, now } = wish;
  if (email === undefined) return null;
  return aMember(organisation, {
    email,
    name: `${givenName} ${familyName}`,
    roles: ["athlete"],
    ...(password === undefined ? {} : { password }),
    ...(now === undefined ? {} : { now }),
  });
}
