import "server-only";
import type { Morning, Session } from "@/domain/programme/session";
import type { Settling } from "../athlete/settle-standing";

/** A session as it stands, and the id of its row. */
export interface StoredSession extends Session {
  readonly id: string;
}

/** An athlete's sessions since a day (YYYY-MM-DD), as they stand, oldest first. */
export async function sessionsSince(
  { tx, organisation }: Pick<Settling, "tx" | "organisation">,
  athleteId: string,
  day: string,
): Promise<readonly StoredSession[]> {
  const rows = await tx.programmeSession.findMany({
    where: {
      ...{ organisationId: organisation.id, athleteId, replacedBy: null },
      doneOn: { gte: new Date(`${day}T00:00:00Z`) },
    },
    orderBy: { doneOn: "asc" },
  });
  return rows.map((row) => ({
    id: row.id,
    doneOn: row.doneOn.toISOString().slice(0, 10),
    planned: row.planned,
    done: row.done,
    painDuring: row.painDuring,
    painAfter: row.painAfter,
    morning: row.morning as Morning | null,
    clean: row.clean,
  }));
}
