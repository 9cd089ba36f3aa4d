import type { Client } from "pg";
import type { Organisation } from "@/server/actor";
import { aCheckIn } from "../../prisma/seed/builders/a-check-in";
import type { BuiltAthlete, BuiltMember } from "../../prisma/seed/builders/built";
import { pageByUs, type Reader } from "./cases";
import type { Loaded } from "./load";
import { timesOf, type Times } from "./measure";

/** What sending a check-in takes, nobody else there, and while two others read page after page. */
export interface SubmissionTimes {
  readonly alone: Times;
  readonly meanwhile: Times;
}

const EACH = 15;
const READERS = 2;

/** Lets athletes who are well send a check-in each, through the app's use case, with all that follows from it. */
export async function measureSubmissions(
  client: Client,
  loaded: Loaded,
  organisation: Organisation,
  reader: Reader,
): Promise<SubmissionTimes> {
  const { rows } = await client.query<{ id: string; membership: string; account: string }>(
    `SELECT a.id, a.membership_id AS membership, m.account_id AS account FROM triage_entry e
       JOIN athlete a ON a.organisation_id = e.organisation_id AND a.id = e.athlete_id
       JOIN membership m ON m.organisation_id = a.organisation_id AND m.id = a.membership_id
      WHERE e.organisation_id = $1 AND e.state = 'self-care' AND e.tier = 'NONE' ORDER BY md5(a.id::text) LIMIT $2`,
    [loaded.id, 2 * EACH],
  );
  const athletes = rows.map(({ id, membership, account }) => builtOf(organisation, id, membership, account));
  const send = async (some: readonly BuiltAthlete[]) => {
    const taken: number[] = [];
    for (const athlete of some) {
      const start = performance.now();
      await aCheckIn(athlete);
      taken.push(performance.now() - start);
    }
    return timesOf(taken);
  };
  const alone = await send(athletes.slice(0, EACH));
  let reads = true;
  const readers = Array.from({ length: READERS }, async () => {
    while (reads) await pageByUs(reader, { view: "flagged" });
  });
  const meanwhile = await send(athletes.slice(EACH));
  reads = false;
  await Promise.all(readers);
  return { alone, meanwhile };
}

function builtOf(
  organisation: Organisation,
  id: string,
  membershipId: string,
  accountId: string,
): BuiltAthlete {
  const member: BuiltMember = {
    ...{ organisation, membershipId, accountId, email: "", password: null, name: "", roles: ["athlete"] },
    state: "active",
  };
  const built = { ...organisation, founder: member };
  return { id, organisation: built, squad: { id: "", name: "" }, givenName: "", familyName: "", member };
}
