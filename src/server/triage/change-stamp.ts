import "server-only";
import type { Transaction } from "../db/transaction";

/** What was changed last in triage, and how much lately: a change committed later than a newer one still shows. */
export async function changeStamp(tx: Transaction, organisationId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ stamp: string }[]>`
    SELECT coalesce((SELECT max(changed_at) FROM triage_entry WHERE organisation_id = ${organisationId}::uuid)::text, '')
      || ' ' || (SELECT count(*) FROM triage_entry WHERE organisation_id = ${organisationId}::uuid
           AND changed_at > date_trunc('minute', now()) - interval '1 minute') AS stamp`;
  return row?.stamp ?? "";
}
