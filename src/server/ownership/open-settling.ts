import "server-only";
import type { Settling } from "../athlete/settle-standing";
import { enterOrganisation, type Transaction } from "../db/transaction";

/** Enters an organisation as the program itself, at `now`; null for one that is not there. */
export async function openSettling(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<Settling | null> {
  await enterOrganisation(tx, organisationId);
  const organisation = await tx.organisation.findFirst({
    where: { id: organisationId },
    select: { id: true, slug: true, name: true, timeZone: true, notForRealAthletes: true },
  });
  return organisation === null ? null : { tx, organisation, now };
}
