import type { Client } from "pg";
import type { Organisation } from "@/server/actor";
import type { Loaded } from "./load";

/** A loaded organisation as the app knows it. */
export async function organisationOf(client: Client, { id, slug }: Loaded): Promise<Organisation> {
  const { rows } = await client.query<Organisation>(
    `SELECT id, slug, name, time_zone AS "timeZone", not_for_real_athletes AS "notForRealAthletes"
       FROM organisation WHERE id = $1`,
    [id],
  );
  const [organisation] = rows;
  if (!organisation) throw new Error(`${slug} was not loaded.`);
  return organisation;
}
