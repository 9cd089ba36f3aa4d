import "server-only";
import type { Context } from "../context";

/** Members of the organisation who are away at this moment, by membership id. */
export async function awayNow({
  tx,
  organisation,
  now,
}: Pick<Context, "tx" | "organisation" | "now">): Promise<ReadonlySet<string>> {
  const absences = await tx.absence.findMany({
    where: { organisationId: organisation.id, endedAt: null, awayFrom: { lte: now }, awayUntil: { gt: now } },
    select: { membershipId: true },
  });
  return new Set(absences.map(({ membershipId }) => membershipId));
}
