import type { Client } from "pg";
import { searchWords } from "@/domain/triage/fold";
import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { settleStanding } from "@/server/athlete/settle-standing";
import type { Organisation } from "@/server/actor";
import type { Loaded } from "./load";
import { organisationOf } from "./loaded-organisation";

const EACH = 60;
/** Settling notes when it happened; everything else follows from what is recorded. */
const NOT_COMPARED = new Set(["version", "changed_at"]);

class Undone extends Error {}

/**
 * Lets the app itself settle some of the loaded athletes, flagged and quiet ones, in transactions that are undone, and
 * compares what it would write with what was loaded.
 * @returns how many were compared, and every difference
 */
export async function checkLoaded(
  client: Client,
  loaded: Loaded,
): Promise<{ readonly compared: number; readonly differences: readonly string[] }> {
  const organisation = await organisationOf(client, loaded);
  const chosen = (flagged: boolean) =>
    client.query<{ id: string }>(
      `SELECT athlete_id AS id FROM triage_entry WHERE organisation_id = $1
          AND (state NOT IN ('no-answer', 'self-care')) = $2 ORDER BY md5(athlete_id::text) LIMIT ${EACH}`,
      [loaded.id, flagged],
    );
  const ids = [...(await chosen(true)).rows, ...(await chosen(false)).rows].map(({ id }) => id);
  const differences: string[] = [];
  for (const id of ids) differences.push(...(await differencesOf(organisation, id)));
  return { compared: ids.length, differences };
}

async function differencesOf(organisation: Organisation, athleteId: string): Promise<readonly string[]> {
  const found: string[] = [];
  const settled = inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    const entry = async () => {
      const [row] = await tx.$queryRaw<{ row: Record<string, unknown> }[]>`
        SELECT to_jsonb(entry) || jsonb_build_object('words', (SELECT array_agg(word ORDER BY word) FROM triage_word
                 WHERE organisation_id = entry.organisation_id AND athlete_id = entry.athlete_id)) AS row
          FROM triage_entry entry
         WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid`;
      return row?.row ?? {};
    };
    const before = await entry();
    await settleStanding({ tx, organisation, now: new Date() }, athleteId, { byTime: true });
    const after = await entry();
    const words = [...searchWords(String(after["name"]))].toSorted().join();
    if (String(before["words"]) !== words) found.push(`words: ${String(before["words"])} for ${words}`);
    for (const [name, value] of Object.entries(after)) {
      const was = JSON.stringify(before[name]);
      if (!NOT_COMPARED.has(name) && was !== JSON.stringify(value))
        found.push(`${name}: ${was} for ${JSON.stringify(value)}`);
    }
    throw new Undone();
  });
  await settled.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found;
}
