import "server-only";
import { sameMailbox } from "@/domain/access/email";
import type { GuardianToAsk } from "@/domain/intake/start";
import { newToken, tokenHash } from "../auth/token";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

const LASTS_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;
/** More mails to parents in a day are a mistake or a nuisance. */
const MOST_IN_A_DAY = 5;

/** Who was asked, and the token of the link to be mailed; it is not kept. */
export interface AskedGuardian extends GuardianToAsk {
  readonly token: string;
}

/**
 * Asks a parent or guardian with a link that works once, which the caller mails. Of the athlete it keeps nothing but that.
 * @throws Refusal `invalid` for an address of the athlete's own or of a coach; `too-many`.
 */
export async function askGuardian(
  context: Context,
  athlete: Subject,
  { name, email }: GuardianToAsk,
): Promise<AskedGuardian> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const fault = await addressFault(context, athlete.id, email);
  if (fault !== null) throw new Refusal("invalid", { guardianEmail: fault });
  const lately = await tx.guardianRequest.count({
    where: { ...where, askedAt: { gt: new Date(now.getTime() - DAY) } },
  });
  if (lately >= MOST_IN_A_DAY) throw new Refusal("too-many");
  const token = newToken();
  await tx.guardianRequest.create({
    data: {
      ...where,
      guardianName: name,
      guardianEmail: email,
      tokenHash: tokenHash(token),
      askedBy: actor.membershipId,
      askedAt: now,
      expiresAt: new Date(now.getTime() + LASTS_DAYS * DAY),
    },
  });
  context.note({ guardianAsked: true });
  return { name, email, token };
}

/** Somebody under 16 does not agree for themselves, and a coach is never the guardian. */
async function addressFault({ tx, organisation }: Context, athleteId: string, email: string) {
  const members = await tx.membership.findMany({
    where: {
      organisationId: organisation.id,
      OR: [{ roles: { has: "coach" } }, { athlete: { id: athleteId } }],
    },
    select: { id: true, roles: true, athlete: { select: { id: true } } },
  });
  const addresses = await tx.$queryRaw<
    { membership_id: string; email: string }[]
  >`SELECT * FROM emails_of(${members.map(({ id }) => id)}::uuid[])`;
  const taken = addresses.find((each) => sameMailbox(each.email, email));
  if (!taken) return null;
  const own = members.find(({ id }) => id === taken.membership_id)?.athlete?.id === athleteId;
  return own ? "guardian-own-address" : "guardian-is-coach";
}
