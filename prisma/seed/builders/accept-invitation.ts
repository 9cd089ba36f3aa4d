import { randomUUID } from "node:crypto";
import { spendLink } from "@/server/auth/spend-link";
import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { inviteAgain } from "@/server/organisation/invite-member";
import { asRequestFrom } from "@/server/request-facts";
import type { BuiltMember } from "./built";

/**
 * Follows the link of an invitation as its receiver would; a member who has accepted before is left alone. A password
 * is set only where the account has none.
 */
export async function acceptInvitation(member: BuiltMember, password: string): Promise<BuiltMember> {
  const { organisation, membershipId, accountId } = member;
  const token = await inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    const { state } = await tx.membership.findFirstOrThrow({
      where: { organisationId: organisation.id, id: membershipId },
      select: { state: true },
    });
    return state === "invited" ? inviteAgain({ tx, organisation }, membershipId, accountId) : null;
  });
  if (token !== null) {
    // Each receiver comes from an address of their own; the limiter would stop a single one after 60.
    await asRequestFrom(`built ${randomUUID()}`, () => spendLink("invitation", token, password));
  }
  return { ...member, password, state: "active" };
}
