import "server-only";
import { CONSENT, CONSENT_HASH, type ConsentPart } from "@/domain/athlete/consent";
import type { Context } from "../context";

/** Who agrees. `membershipId` is null for a parent or guardian, who has no account. */
export interface Agreement {
  readonly as: ConsentPart;
  readonly membershipId: string | null;
  readonly guardian?: { readonly name: string; readonly email: string };
}

/** As much of a context as a guardian has, who is no member. */
interface Where extends Pick<Context, "tx" | "now"> {
  readonly organisation: { readonly id: string };
}

/** Records that somebody agreed to the present text, and that a withdrawal, if there was one, is over. */
export async function recordConsent(
  { tx, organisation, now }: Where,
  athleteId: string,
  { as, membershipId, guardian }: Agreement,
): Promise<void> {
  await tx.consent.create({
    data: {
      organisationId: organisation.id,
      athleteId,
      version: CONSENT.version,
      textHash: CONSENT_HASH,
      givenAt: now,
      givenBy: membershipId,
      givenAs: as,
      guardianName: guardian?.name ?? null,
      guardianEmail: guardian?.email ?? null,
    },
  });
  await tx.athlete.updateMany({
    where: { organisationId: organisation.id, id: athleteId },
    data: { consentWithdrawnAt: null, version: { increment: 1 } },
  });
}
