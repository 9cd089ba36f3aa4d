import { aMember } from "./a-member";
import { aSquad } from "./a-squad";
import { anAthlete } from "./an-athlete";
import { anOrganisation } from "./an-organisation";
import type { BuiltMember } from "./built";

/**
 * An organisation with somebody of every role: `coach` has the squad of `athlete` and not that of `stranger`, who is an
 * athlete of another squad.
 */
export async function aWorld(slug: string) {
  const organisation = await anOrganisation({ name: `The ${slug}`, slug });
  const squad = await aSquad(organisation, "Road");
  const otherSquad = await aSquad(organisation, "Trail");
  const member = (name: string, role: "coach" | "clinician", squads = [squad]) =>
    aMember(organisation, {
      email: `${name.toLowerCase()}@${slug}.example`,
      name,
      roles: [role],
      squads: role === "coach" ? squads : [],
    });
  const coach = await member("Corin", "coach");
  const otherCoach = await member("Odile", "coach", [otherSquad]);
  const clinician = await member("Clea", "clinician");
  const athlete = await anAthlete(organisation, squad, {
    givenName: "Ada",
    familyName: "Runner",
    email: `ada@${slug}.example`,
  });
  const stranger = await anAthlete(organisation, otherSquad, {
    givenName: "Stig",
    familyName: "Stranger",
    email: `stig@${slug}.example`,
  });
  const { founder: admin } = organisation;
  return { organisation, squad, otherSquad, admin, coach, otherCoach, clinician, athlete, stranger };
}
export type World = Awaited<ReturnType<typeof aWorld>>;

/** The member as somebody who signs in. */
export function selfOf({ member }: World["athlete"]): BuiltMember {
  if (!member) throw new Error("This athlete does not sign in.");
  return member;
}
