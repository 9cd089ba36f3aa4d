import "server-only";
import { newToken, tokenHash } from "../auth/token";
import type { Settling } from "../athlete/settle-standing";
import { enterOrganisation, type Transaction } from "../db/transaction";

/** What a link does when it is spent. A calendar's address is not spent. */
export type LinkPurpose = "check-in" | "pause" | "unsubscribe" | "calendar";

/** A link that can be used, in the organisation that the transaction has entered for it. */
export interface FoundLink {
  readonly id: string;
  readonly organisationId: string;
  readonly athleteId: string;
  readonly checkInId: string | null;
  readonly purpose: LinkPurpose;
}

/** A new link of an athlete. @returns its token, which is mailed or shown and not kept */
export async function makeLink(
  { tx, organisation, now }: Settling,
  link: {
    readonly athleteId: string;
    readonly purpose: LinkPurpose;
    readonly checkInId: string | null;
    readonly expiresAt: Date | null;
  },
): Promise<string> {
  const token = newToken();
  await tx.checkInLink.create({
    data: { organisationId: organisation.id, ...link, tokenHash: tokenHash(token), madeAt: now },
    select: { id: true },
  });
  return token;
}

/** Longest time that a clock of ours may be off. */
const TOLERANCE = 60_000;

/**
 * The link with that token, and its organisation entered; null when it is unknown, spent, taken back or has ended, all
 * alike. Finding spends nothing.
 */
export async function findLink(
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<FoundLink | null> {
  const [found] = await tx.$queryRaw<
    { organisation_id: string; link_id: string }[]
  >`SELECT * FROM find_check_in_link(${tokenHash(token)})`;
  if (!found) return null;
  await enterOrganisation(tx, found.organisation_id);
  const link = await tx.checkInLink.findFirst({
    where: { organisationId: found.organisation_id, id: found.link_id, purpose },
  });
  if (!link || link.spentAt !== null || link.revokedAt !== null) return null;
  if (link.expiresAt !== null && link.expiresAt.getTime() + TOLERANCE <= now.getTime()) return null;
  const { id, organisationId, athleteId, checkInId } = link;
  return { id, organisationId, athleteId, checkInId, purpose };
}

/** Spends a link: of several at once exactly one wins. @returns false for who came late */
export async function spendLink(
  tx: Transaction,
  { organisationId, id }: FoundLink,
  now: Date,
  pass?: { readonly token: string; readonly expiresAt: Date },
): Promise<boolean> {
  const { count } = await tx.checkInLink.updateMany({
    where: { organisationId, id, spentAt: null, revokedAt: null },
    data: {
      spentAt: now,
      ...(pass ? { passHash: tokenHash(pass.token), passExpiresAt: pass.expiresAt } : {}),
    },
  });
  return count === 1;
}

/** The link behind a pass that still holds, and its organisation entered; null otherwise. */
export async function findPass(tx: Transaction, pass: string, now: Date): Promise<FoundLink | null> {
  const [found] = await tx.$queryRaw<
    { organisation_id: string; link_id: string }[]
  >`SELECT * FROM find_check_in_pass(${tokenHash(pass)})`;
  if (!found) return null;
  await enterOrganisation(tx, found.organisation_id);
  const link = await tx.checkInLink.findFirst({
    where: { organisationId: found.organisation_id, id: found.link_id, purpose: "check-in", revokedAt: null },
  });
  if (!link || link.passExpiresAt === null || link.passExpiresAt <= now) return null;
  const { id, organisationId, athleteId, checkInId } = link;
  return { id, organisationId, athleteId, checkInId, purpose: "check-in" };
}

/** Takes links back: those of some check-ins that nobody has followed yet, or all of an athlete's for a purpose. */
export async function revokeLinks(
  { tx, organisation, now }: Settling,
  athleteId: string,
  which:
    | { readonly checkInIds: readonly string[]; readonly unspent: true }
    | { readonly purposes: readonly LinkPurpose[] },
): Promise<void> {
  await tx.checkInLink.updateMany({
    where: {
      ...{ organisationId: organisation.id, athleteId, revokedAt: null },
      ...("checkInIds" in which
        ? { checkInId: { in: [...which.checkInIds] }, spentAt: null }
        : { purpose: { in: [...which.purposes] } }),
    },
    data: { revokedAt: now },
  });
}
