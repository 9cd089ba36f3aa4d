import "server-only";
import type { Organisation } from "../actor";
import { writeAudit } from "../audit/write-audit";
import { enterOrganisation, type Transaction } from "../db/transaction";
import { inviteMember, type Invited, type NewMember } from "./invite-member";

export interface NewOrganisation {
  readonly id: string;
  /** Its part of every address: lower case letters, digits and single hyphens, at most 60. */
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
}

/**
 * Founds an organisation with its first administrator, who invites everybody else. Nobody acts in it before, so the
 * audit names the administrator. It is not for real athletes until somebody switches that off.
 */
export async function foundOrganisation(
  tx: Transaction,
  now: Date,
  founded: NewOrganisation,
  administrator: Omit<NewMember, "roles">,
): Promise<{ readonly organisation: Organisation; readonly administrator: Invited }> {
  await enterOrganisation(tx, founded.id);
  const organisation = await tx.organisation.create({
    data: { ...founded, createdAt: now },
    select: { id: true, slug: true, name: true, timeZone: true, notForRealAthletes: true },
  });
  const invited = await inviteMember({ tx, organisation, now }, { ...administrator, roles: ["admin"] });
  await writeAudit(tx, {
    organisationId: organisation.id,
    at: now,
    actorId: invited.membershipId,
    actorName: administrator.name,
    actorRoles: ["admin"],
    kind: "write",
    action: "organisation.found",
    reason: null,
    detail: {},
    athleteIds: [],
  });
  return { organisation, administrator: invited };
}
