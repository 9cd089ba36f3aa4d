import { aDraft } from "../../prisma/seed/builders/a-draft";
import { anAthlete } from "../../prisma/seed/builders/an-athlete";
import { PERSONAS } from "../../prisma/seed/builders/personas";
import { aClub } from "../fixtures/club";

/** What the test is told of the twenty whom a coach fills in for. */
export interface TwentyDrafts {
  readonly base: string;
  readonly coach: { readonly email: string; readonly password: string };
  readonly athleteIds: readonly string[];
}

const club = await aClub();
const athleteIds: string[] = [];
for (let index = 0; index < 20; index += 1) {
  const athlete = await anAthlete(club.organisation, club.squad, {
    givenName: `Nr${index}`,
    familyName: "Runner",
  });
  await aDraft(athlete, PERSONAS.strapsTingle(new Date()), { by: club.coach, sections: 10 });
  athleteIds.push(athlete.id);
}
const told: TwentyDrafts = {
  base: club.base,
  coach: { email: club.coach.email, password: club.coach.password ?? "" },
  athleteIds,
};
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
