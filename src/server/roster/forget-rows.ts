import "server-only";
import type { Transaction } from "../db/transaction";

/** Forgets the rows of an import that were not made: they are the only ones that say anything of a person. */
export async function forgetRows(tx: Transaction, organisationId: string, importId: string): Promise<number> {
  const forgotten = await tx.rosterImportRow.deleteMany({
    where: { organisationId, importId, state: "ready" },
  });
  return forgotten.count;
}
