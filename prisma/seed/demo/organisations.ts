import type { Role } from "@/domain/access/actor";

/** A member of staff; who `runs` is an athlete of that squad as well. */
export interface StaffPart {
  readonly name: string;
  readonly mailbox: string;
  readonly roles: readonly Role[];
  readonly coaches?: readonly string[];
  readonly runs?: string;
}

export interface OrganisationPart {
  readonly name: string;
  readonly slug: string;
  readonly domain: string;
  readonly squads: readonly string[];
  readonly founder: { readonly name: string; readonly mailbox: string };
  readonly staff: readonly StaffPart[];
  /** The athlete whose account is shown to visitors: given name. */
  readonly shownAthlete: string;
}

/** One person in both organisations: one address, one account, two memberships. */
export const IN_BOTH = "kirsty.muir@uprightrunners.example";
const KIRSTY = { name: "Kirsty Muir", mailbox: IN_BOTH, roles: ["coach", "athlete"] } as const;

export const ORGANISATIONS: readonly OrganisationPart[] = [
  {
    name: "Calder Valley Harriers",
    slug: "calder-valley",
    domain: "caldervalley.example",
    squads: ["Fell and trail", "Road", "Track and cross-country", "Juniors"],
    founder: { name: "Margaret Holroyd", mailbox: "margaret.holroyd" },
    staff: [
      { name: "Dr Priya Raman", mailbox: "priya.raman", roles: ["clinician"] },
      { name: "Tom Ackroyd", mailbox: "tom.ackroyd", roles: ["clinician"] },
      { name: "Gareth Pugh", mailbox: "gareth.pugh", roles: ["coach"], coaches: ["Fell and trail"] },
      {
        name: "Niamh Gallagher",
        mailbox: "niamh.gallagher",
        roles: ["coach"],
        coaches: ["Road", "Track and cross-country"],
      },
      { name: "Dele Adeyemi", mailbox: "dele.adeyemi", roles: ["coach"], coaches: ["Juniors"] },
      { ...KIRSTY, coaches: ["Track and cross-country"], runs: "Fell and trail" },
    ],
    shownAthlete: "Siobhán",
  },
  {
    name: "Kingsbarns Striders",
    slug: "kingsbarns-striders",
    domain: "kingsbarns.example",
    squads: ["Coast path", "Beginners"],
    founder: { name: "Alasdair Reid", mailbox: "alasdair.reid" },
    staff: [
      { name: "Eilidh Fraser", mailbox: "eilidh.fraser", roles: ["clinician"] },
      { name: "Fiona Geddes", mailbox: "fiona.geddes", roles: ["coach"], coaches: ["Coast path"] },
      { ...KIRSTY, coaches: ["Beginners"], runs: "Coast path" },
    ],
    shownAthlete: "Hamish",
  },
];
