import "server-only";
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/actor";
import { newToken, tokenHash } from "../auth/token";
import type { Context } from "../context";
import { Refusal } from "../refusal";

const LASTS = "72 hours";

export interface NewMember {
  /** In the canonical form that `EmailAddress` gives. */
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly leadClinician?: boolean;
}

/** Who was invited, and the token of the link that makes the membership active. It is mailed and not kept. */
export interface Invited {
  readonly membershipId: string;
  readonly accountId: string;
  readonly token: string;
}

type Where = Pick<Context, "tx" | "organisation" | "now">;

/**
 * Makes an invited membership for an address, with a new account where there is none; an account that exists is not
 * changed. The caller mails the link.
 * @throws Refusal `not-possible` for an address that is a member here already.
 */
export async function inviteMember({ tx, organisation, now }: Where, member: NewMember): Promise<Invited> {
  const accountId = await accountFor(tx, member.email);
  const where = { organisationId: organisation.id, accountId };
  const [made] = await tx.membership.createManyAndReturn({
    data: [
      {
        ...where,
        displayName: member.name,
        roles: [...member.roles],
        leadClinician: member.leadClinician ?? false,
        state: "invited",
        createdAt: now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) throw new Refusal("not-possible");
  return {
    membershipId: made.id,
    accountId,
    token: await inviteAgain({ tx, organisation }, made.id, accountId),
  };
}

/** A new link for a membership that was invited. @returns its token. */
export async function inviteAgain(
  { tx, organisation }: Pick<Context, "tx" | "organisation">,
  membershipId: string,
  accountId: string,
): Promise<string> {
  const token = newToken();
  await tx.$executeRaw`
    SELECT make_link(${tokenHash(token)}, 'invitation', ${accountId}::uuid, ${organisation.id}::uuid,
      ${membershipId}::uuid, ${LASTS}::interval)`;
  return token;
}

async function accountFor(tx: Context["tx"], email: string): Promise<string> {
  const [account] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT account_for_invitation(${email}, ${randomUUID()}::uuid) AS id`;
  if (!account) throw new Refusal("unavailable");
  return account.id;
}
