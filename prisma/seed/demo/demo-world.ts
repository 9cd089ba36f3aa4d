import type { Role } from "@/domain/access/actor";
import { aMember } from "../builders/a-member";
import { aSquad } from "../builders/a-squad";
import { anAthlete } from "../builders/an-athlete";
import { anOrganisation } from "../builders/an-organisation";
import type { BuiltAthlete, BuiltMember, BuiltOrganisation, BuiltSquad } from "../builders/built";
import { DEMO_PASSWORD } from "../builders/demo-password";
import { hoursBefore } from "../builders/days";
import { CAST, type Part } from "./cast";
import { inParallel } from "./in-parallel";
import { ORGANISATIONS, type OrganisationPart, type StaffPart } from "./organisations";
import { tell } from "./tell";
import { templates } from "./templates";

/** An account that visitors of the demo may use, as the launcher prints it. */
export interface DemoAccount {
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

const FOURTEEN_WEEKS = 14 * 7 * 24;

/**
 * The demo world as of `now`: what is there already is left as it is, what is missing is made.
 * @returns the accounts to show.
 */
export async function demoWorld(now: Date, say: (line: string) => void): Promise<readonly DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const part of ORGANISATIONS) accounts.push(...(await oneOrganisation(part, now, say)));
  return accounts;
}

async function oneOrganisation(
  part: OrganisationPart,
  now: Date,
  say: (line: string) => void,
): Promise<readonly DemoAccount[]> {
  const { name, slug, founder } = part;
  const long = hoursBefore(now, FOURTEEN_WEEKS);
  const organisation = await anOrganisation({
    name,
    slug,
    founder: { email: addressOf(part, founder.mailbox), name: founder.name },
    now: long,
  });
  const squads = new Map<string, BuiltSquad>();
  for (const each of part.squads) squads.set(each, await aSquad(organisation, each, { now: long }));
  const staff: BuiltMember[] = [];
  for (const each of part.staff) staff.push(await aStaffMember(organisation, part, squads, each, long));
  say(`${name}: ${staff.length + 1} staff, ${squads.size} squads`);

  const roles = part.squads.flatMap((squad) => (CAST[squad] ?? []).map((each) => ({ each, squad })));
  let told = 0;
  const firstSquad: BuiltAthlete[] = [];
  await inParallel(3, roles, async ({ each, squad }, place) => {
    const athlete = await anAthlete(organisation, squadNamed(squads, squad), athleteWish(part, each, long));
    const clinician = staff.find(({ roles: held }) => held.includes("clinician"));
    const coach = staff[part.staff.findIndex(({ coaches = [] }) => coaches.includes(squad))];
    if (!clinician || !coach) throw new Error(`${squad} has no coach, or ${name} no clinician.`);
    await tell(athlete, each, { clinician, coach, now, place });
    if (squad === part.squads[0]) firstSquad.push(athlete);
    told += 1;
    if (told % 10 === 0 || told === roles.length) say(`${name}: ${told} of ${roles.length} athletes`);
  });
  const clinician = staff.find(({ roles: held }) => held.includes("clinician"));
  const coach = staff[part.staff.findIndex(({ coaches = [] }) => coaches.includes(part.squads[0] ?? ""))];
  if (clinician && coach) await templates(firstSquad, { clinician, coach, now });
  return accountsOf(part);
}

async function aStaffMember(
  organisation: BuiltOrganisation,
  part: OrganisationPart,
  squads: ReadonlyMap<string, BuiltSquad>,
  { name, mailbox, roles, coaches = [], runs }: StaffPart,
  now: Date,
): Promise<BuiltMember> {
  const member = await aMember(organisation, {
    email: addressOf(part, mailbox),
    name,
    roles,
    squads: coaches.map((squad) => squadNamed(squads, squad)),
    now,
  });
  if (runs !== undefined) {
    const [givenName = name, familyName = name] = name.split(" ");
    await anAthlete(organisation, squadNamed(squads, runs), { givenName, familyName, member, now });
  }
  return member;
}

function athleteWish(part: OrganisationPart, each: Part, now: Date) {
  const { givenName, familyName, mailbox, sharesTraining } = each;
  return {
    givenName,
    familyName,
    now,
    ...(mailbox === null ? {} : { email: addressOf(part, mailbox) }),
    ...(sharesTraining === undefined ? {} : { sharesTraining }),
  };
}

function accountsOf(part: OrganisationPart): readonly DemoAccount[] {
  const account = (role: string, mailbox: string, path = ""): DemoAccount => ({
    role,
    organisation: part.name,
    email: addressOf(part, mailbox),
    password: DEMO_PASSWORD,
    address: `/o/${part.slug}${path}`,
  });
  const first = (role: Role) =>
    part.staff.find(({ roles, runs }) => roles.includes(role) && runs === undefined);
  const shown = part.squads
    .flatMap((squad) => CAST[squad] ?? [])
    .find(({ givenName }) => givenName === part.shownAthlete);
  const both = part.staff.find(({ runs }) => runs !== undefined);
  return [
    account("clinician", first("clinician")?.mailbox ?? "", "/triage"),
    account("coach", first("coach")?.mailbox ?? "", "/triage"),
    account("athlete", shown?.mailbox ?? ""),
    account("admin", part.founder.mailbox, "/members"),
    account("coach who runs", both?.mailbox ?? ""),
  ];
}

function squadNamed(squads: ReadonlyMap<string, BuiltSquad>, name: string): BuiltSquad {
  const squad = squads.get(name);
  if (!squad) throw new Error(`There is no squad ${name}.`);
  return squad;
}

function addressOf({ domain }: OrganisationPart, mailbox: string): string {
  return mailbox.includes("@") ? mailbox : `${mailbox}@${domain}`;
}
