import "server-only";
import type { Settling } from "./settle-standing";

/** Sessions of the programme in seven days, as told at the latest check-in that asked; older than this it says nothing. */
const HOLDS = 14 * 24 * 3_600_000;

/** Sessions done and planned, or null for both where it was not told. */
export async function programmeDone(
  { tx, organisation, now }: Settling,
  athleteId: string,
): Promise<{ readonly programmeDone: number | null; readonly programmePlanned: number | null }> {
  const [told] = await tx.$queryRaw<{ done: number | null; planned: number | null }[]>`
    SELECT (answers #>> '{Q-PROG-DONE,done}')::int AS done, (answers #>> '{Q-PROG-DONE,planned}')::int AS planned
      FROM submission
     WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid
       AND submitted_at > ${new Date(now.getTime() - HOLDS)} AND jsonb_typeof(answers #> '{Q-PROG-DONE,planned}') = 'number'
       AND jsonb_typeof(answers #> '{Q-PROG-DONE,done}') = 'number'
     ORDER BY submitted_at DESC, id DESC LIMIT 1`;
  return { programmeDone: told?.done ?? null, programmePlanned: told?.planned ?? null };
}
