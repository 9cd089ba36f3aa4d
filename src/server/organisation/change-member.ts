import "server-only";
import type { MembershipState, Role } from "@/domain/access/actor";
import type { Context } from "../context";
import { handOn } from "../ownership/hand-on";
import { Refusal } from "../refusal";

/** What an administrator may change of a membership; an invitation is accepted only by its own link. */
export interface MemberChange {
  readonly roles?: readonly Role[] | undefined;
  readonly state?: Exclude<MembershipState, "invited"> | undefined;
  /** The version that the page showed; left out where nobody looked before. */
  readonly version?: number;
}

/**
 * Changes a member's roles or state; it holds from the member's next call on. What the member may answer
 * for no longer goes to somebody else. Waits for a write of the member's that
 * is under way, and a later one waits for it.
 * @throws Refusal `not-found`; `not-possible` when an invited member would become active, or one takes the last
 * administrator away; `stale` when it changed meanwhile.
 */
export async function changeMember(
  context: Context,
  membershipId: string,
  change: MemberChange,
): Promise<void> {
  const { tx } = context;
  const organisationId = context.organisation.id;
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM membership
     WHERE organisation_id = ${organisationId}::uuid AND state = 'active' AND 'admin' = ANY (roles)
     ORDER BY id FOR UPDATE`;
  const member = await tx.membership.findFirst({
    where: { organisationId, id: membershipId },
    select: { state: true, roles: true, leadClinician: true },
  });
  if (!member) throw new Refusal("not-found");
  if (member.state === "invited" && change.state === "active") throw new Refusal("not-possible");
  const roles = change.roles ?? member.roles;
  const administers = roles.includes("admin") && (change.state ?? member.state) === "active";
  if (!administers && administrators.every(({ id }) => id === membershipId) && administrators.length > 0)
    throw new Refusal("not-possible");
  const changed = await tx.membership.updateMany({
    where: {
      organisationId,
      id: membershipId,
      ...(change.version === undefined ? {} : { version: change.version }),
    },
    data: {
      roles: [...roles],
      leadClinician: member.leadClinician && roles.includes("clinician"),
      ...(change.state === undefined ? {} : { state: change.state }),
      version: { increment: 1 },
    },
  });
  if (changed.count === 0) throw new Refusal("stale");
  await handOn(context, membershipId);
  // Every call looks the membership up again; this also ends what is left of the sign-in, if it opens nothing else.
  if (change.state !== undefined && change.state !== "active")
    await tx.$queryRaw`SELECT end_sessions_of(${membershipId}::uuid)`;
  context.note({
    membershipId,
    roles: roles.join(" "),
    state: change.state ?? member.state,
    changed: change.state ?? "roles",
  });
}
