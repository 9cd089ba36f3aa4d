import { randomUUID } from "node:crypto";
import type { MembershipState, Role } from "@/domain/access/actor";
import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { changeMember } from "@/server/organisation/change-member";
import { inviteMember } from "@/server/organisation/invite-member";
import { setSquads } from "@/server/organisation/set-squads";
import { acceptInvitation } from "./accept-invitation";
import { actingAs } from "./acting";
import type { BuiltMember, BuiltOrganisation, BuiltSquad } from "./built";
import { DEMO_PASSWORD } from "./demo-password";

export interface MemberWish {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Squads that they coach. */
  readonly squads?: readonly BuiltSquad[];
  readonly password?: string;
  readonly state?: MembershipState;
  readonly now?: Date;
}

/**
 * A member: invited by the founder, then the link followed, so that account and password come about as anybody's do.
 * One who is there already is found. An address that is a member elsewhere keeps its password.
 */
export async function aMember(organisation: BuiltOrganisation, wish: MemberWish): Promise<BuiltMember> {
  const { email, name, roles, squads = [], password = DEMO_PASSWORD, state = "active" } = wish;
  const moment = wish.now === undefined ? {} : { now: wish.now };
  const found =
    (await findMember(organisation, email)) ??
    (await actingAs(organisation.founder, moment, "members.invite", async (context) => {
      const { membershipId, accountId } = await inviteMember(context, { email, name, roles });
      if (squads.length > 0) {
        await setSquads(
          context,
          membershipId,
          squads.map(({ id }) => id),
        );
      }
      return { membershipId, accountId };
    }));
  const invited: BuiltMember = {
    organisation,
    ...found,
    email,
    password: null,
    name,
    roles,
    state: "invited",
  };
  if (state === "invited") return invited;
  const active = await acceptInvitation(invited, password);
  if (state === "active") return active;
  await actingAs(organisation.founder, moment, "members.change", (context) =>
    changeMember(context, active.membershipId, { state }),
  );
  return { ...active, state };
}

async function findMember(organisation: BuiltOrganisation, email: string) {
  return inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    const [account] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT account_for_invitation(${email}, ${randomUUID()}::uuid) AS id`;
    const member = await tx.membership.findFirst({
      where: { organisationId: organisation.id, accountId: account?.id ?? "" },
      select: { id: true, accountId: true },
    });
    return member ? { membershipId: member.id, accountId: member.accountId } : null;
  });
}
