import "server-only";
import type { Settling } from "../athlete/settle-standing";
import { THE_PROGRAM } from "../audit/the-program";
import { writeAudit } from "../audit/write-audit";
import { followStanding } from "./follow-standing";

const AT_ONCE = 200;

/**
 * Settles athletes whose lift or limits have run out, on record: one athlete, or the organisation's. A job does it at its
 * time, and whoever reads where they stand before that job has run. Somebody else who is just doing the same is not waited for.
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
  for (const { id } of due) {
    const { tier, headline } = await followStanding(context, id, { byTime: true });
    await writeAudit(tx, {
      ...{ organisationId: organisation.id, at: now, athleteIds: [id] },
      ...{ ...THE_PROGRAM, kind: "write" as const, action: "standing.ran-out", reason: null },
      detail: { tier, headline },
    });
  }
}
