import { aClub, aRunner } from "../fixtures/club";

/** Somebody who can sign in to an instance. */
export interface OneRunner {
  readonly base: string;
  readonly athleteId: string;
  readonly email: string;
  readonly password: string;
}

const club = await aClub();
const { id, member } = await aRunner(club, "Ottla", "Outage");
const told: OneRunner = {
  base: club.base,
  athleteId: id,
  email: member.email,
  password: member.password ?? "",
};
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
