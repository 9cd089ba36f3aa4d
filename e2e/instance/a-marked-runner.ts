import { aDraft } from "../../prisma/seed/builders/a-draft";
import { anAthlete } from "../../prisma/seed/builders/an-athlete";
import { PERSONAS } from "../../prisma/seed/builders/personas";
import { aClub } from "../fixtures/club";
import { MARKS } from "./marks";

/** Somebody all of whose words can be found again. */
export interface MarkedRunner {
  readonly base: string;
  readonly athleteId: string;
  readonly email: string;
  readonly password: string;
}

const club = await aClub("Northside Harriers", "marked");
const email = `${MARKS.address}@${club.organisation.slug}.example`;
const athlete = await anAthlete(club.organisation, club.squad, {
  givenName: MARKS.givenName,
  familyName: MARKS.familyName,
  email,
});
const answers = {
  ...PERSONAS.strapsTingle(new Date()),
  "Q-NEURO-KNOWN": { examined: "yes", cause: `Told: ${MARKS.answer}` },
};
await aDraft(athlete, answers, { sections: 10 });
const told: MarkedRunner = {
  base: club.base,
  athleteId: athlete.id,
  email,
  password: athlete.member?.password ?? "",
};
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
