import "server-only";
import type { Transaction } from "../db/transaction";

/** The address of an active member of the organisation that the transaction works in; null without one. */
export async function memberEmail(
  tx: Transaction,
  organisationId: string,
  membershipId: string,
): Promise<string | null> {
  const active = await tx.membership.count({
    where: { organisationId, id: membershipId, state: "active" },
  });
  if (active === 0) return null;
  const [row] = await tx.$queryRaw<
    { email: string }[]
  >`SELECT email FROM emails_of(ARRAY[${membershipId}::uuid])`;
  return row?.email ?? null;
}
