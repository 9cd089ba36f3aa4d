import "server-only";
import type { Settling } from "../athlete/settle-standing";
import { followStanding } from "./follow-standing";

const AT_ONCE = 200;

/**
 * Settles athletes whose lift or limits have run out, before anybody reads where they stand: one athlete, or the
 * organisation's. Somebody else who is just doing the same is not waited for.
 */
export async function settleByTime(context: Settling, athleteId?: string): Promise<void> {
  const { tx, organisation, now } = context;
  const due =
    athleteId === undefined
      ? await tx.$queryRaw<{ id: string }[]>`
          SELECT athlete_id AS id FROM triage_entry
           WHERE organisation_id = ${organisation.id}::uuid AND settles_at <= ${now}
           ORDER BY athlete_id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`
      : await tx.$queryRaw<{ id: string }[]>`
          SELECT athlete_id AS id FROM triage_entry
           WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid AND settles_at <= ${now}
             FOR UPDATE SKIP LOCKED`;
  for (const { id } of due) await followStanding(context, id, { byTime: true });
}
