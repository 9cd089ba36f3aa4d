import "server-only";
import type { Joining } from "@/domain/roster/squad";
import { enrolAthlete } from "../athlete/enrol-athlete";
import { openContext } from "../context";
import { enterOrganisation, inTransaction, type Transaction } from "../db/transaction";
import { countTry } from "../limiter/limiter";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import { inviteAgain, inviteMember } from "../organisation/invite-member";
import { Refusal } from "../refusal";
import { requestFacts } from "../request-facts";
import { sayMail } from "./say";

/** What a code opens. */
export interface JoinedSquad {
  readonly organisation: string;
  readonly squad: string;
}

interface Found extends JoinedSquad {
  readonly tx: Transaction;
  readonly now: Date;
  readonly organisationId: string;
  readonly codeId: string;
  readonly squadId: string;
}

/** The squad of a code, in a transaction that has entered its organisation; null for one that does not hold. */
async function find(tx: Transaction, code: string): Promise<Found | null> {
  const [row] = await tx.$queryRaw<
    { organisation_id: string; code_id: string; at: Date }[]
  >`SELECT * FROM find_squad_code(${code})`;
  if (!row) return null;
  await enterOrganisation(tx, row.organisation_id);
  const { squad } = await tx.squadCode.findFirstOrThrow({
    where: { organisationId: row.organisation_id, id: row.code_id },
    select: { squad: { select: { id: true, name: true, organisation: { select: { name: true } } } } },
  });
  return {
    ...{ tx, now: row.at, organisationId: row.organisation_id, codeId: row.code_id },
    ...{ squadId: squad.id, squad: squad.name, organisation: squad.organisation.name },
  };
}

/** What a code opens; null for one that is unknown, over or taken back, all alike. Looking spends nothing. */
export async function squadOfCode(code: string): Promise<JoinedSquad | null> {
  await countTry("code-address", requestFacts()?.address ?? "local");
  const found = await inTransaction((tx) => find(tx, code));
  return found && { organisation: found.organisation, squad: found.squad };
}

/**
 * Somebody joins a squad with its code: an invited membership with an athlete, and a link by mail that makes it active, so
 * that the address is theirs. Who is invited already gets a new link; who is or was a member changes nothing. The answer
 * is the same for all of them.
 * @throws Refusal `invalid` for a code that does not hold; `too-many`.
 */
export async function joinByCode(wish: Joining): Promise<void> {
  await countTry("code-address", requestFacts()?.address ?? "local");
  await countTry("join-account", wish.email);
  await inTransaction(async (tx) => {
    const found = await find(tx, wish.code);
    if (!found) throw new Refusal("invalid", { code: "code-unknown" });
    const token = await membershipOf(found, wish);
    if (token === null) return;
    await queueMail(tx, {
      kind: "invitation",
      recipient: wish.email,
      subject: sayMail("joined-by-code.subject", { organisation: found.organisation }),
      text: sayMail("joined-by-code.text", {
        organisation: found.organisation,
        squad: found.squad,
        link: linkTo(`/invitation/${token}`),
      }),
    });
  });
}

/** Makes or finds who joins. @returns the token of their link; null when there is nothing to accept */
async function membershipOf(found: Found, wish: Joining): Promise<string | null> {
  const { tx, now, organisationId } = found;
  const organisation = await tx.organisation.findFirstOrThrow({
    where: { id: organisationId },
    select: { id: true, slug: true, name: true, timeZone: true, notForRealAthletes: true },
  });
  const where = { tx, organisation, now };
  // Two who join at once, and a squad that closes meanwhile, come one after the other.
  await tx.$executeRaw`SELECT 1 FROM squad WHERE organisation_id = ${organisationId}::uuid AND id = ${found.squadId}::uuid FOR SHARE`;
  const open = await tx.squad.count({ where: { organisationId, id: found.squadId, closedAt: null } });
  if (open === 0) throw new Refusal("invalid", { code: "code-unknown" });
  const name = `${wish.givenName} ${wish.familyName}`;
  const made = await inviteMember(where, { email: wish.email, name, roles: ["athlete"] }).catch(
    (error: unknown) => {
      if (error instanceof Refusal && error.code === "not-possible") return null;
      throw error;
    },
  );
  if (made === null) return invitedBefore(found, wish.email, organisation);
  const context = openContext(tx, {
    ...{ now, organisation },
    actor: {
      ...{ accountId: made.accountId, membershipId: made.membershipId, name },
      ...{ roles: ["athlete"], state: "invited", leadClinician: false, athleteId: null },
    },
  });
  await enrolAthlete(context, {
    squadId: found.squadId,
    givenName: wish.givenName,
    familyName: wish.familyName,
    membershipId: made.membershipId,
  });
  await tx.squadCode.updateMany({
    where: { organisationId, id: found.codeId },
    data: { joined: { increment: 1 } },
  });
  context.note({ squadId: found.squadId });
  await context.seal("write", "squad.join");
  return made.token;
}

async function invitedBefore(
  { tx, organisationId }: Found,
  email: string,
  organisation: Parameters<typeof inviteAgain>[0]["organisation"],
): Promise<string | null> {
  const [account] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT account_for_invitation(${email}, gen_random_uuid()) AS id`;
  const member = await tx.membership.findFirst({
    where: { organisationId, accountId: account?.id ?? "", state: "invited" },
    select: { id: true, accountId: true },
  });
  return member ? inviteAgain({ tx, organisation }, member.id, member.accountId) : null;
}
