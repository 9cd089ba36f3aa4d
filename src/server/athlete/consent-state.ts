import "server-only";
import { CONSENT, GUARDIAN_BELOW } from "@/domain/athlete/consent";
import { ageOn, dayIn } from "@/domain/athlete/local-day";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/** What an athlete, or their guardian, has agreed to up to now. */
export interface ConsentState {
  /** YYYY-MM-DD; null: never asked. */
  readonly dateOfBirth: string | null;
  readonly withdrawnAt: Date | null;
  /** A parent or guardian agreed, to whatever text it was then, and it was not withdrawn. */
  readonly guardianVersion: string | null;
  /** Calendar day where the athlete is. */
  readonly today: string;
}

type Where = Pick<Context, "tx" | "organisation" | "now">;

/** The consent of an athlete as it stands. */
export async function consentState(
  { tx, organisation, now }: Where,
  athleteId: string,
): Promise<ConsentState> {
  const athlete = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athleteId },
    select: { dateOfBirth: true, consentWithdrawnAt: true, timeZone: true },
  });
  const guardian = await tx.consent.findFirst({
    where: { organisationId: organisation.id, athleteId, givenAs: "guardian", withdrawnAt: null },
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
    select: { version: true },
  });
  return {
    dateOfBirth: athlete.dateOfBirth?.toISOString().slice(0, 10) ?? null,
    withdrawnAt: athlete.consentWithdrawnAt,
    guardianVersion: guardian?.version ?? null,
    today: dayIn(now, athlete.timeZone ?? organisation.timeZone),
  };
}

/** Did a parent or guardian agree to the text as it is now? */
export function guardianAgreed({ guardianVersion }: ConsentState): boolean {
  return guardianVersion === CONSENT.version;
}

/**
 * Nothing is added to what is kept of somebody who has withdrawn, or who is under 16 without a guardian's consent: also
 * when a corrected date of birth makes them so.
 * @throws Refusal `no-consent`.
 */
export async function requireConsent(context: Where, athleteId: string): Promise<void> {
  const state = await consentState(context, athleteId);
  const young = state.dateOfBirth !== null && ageOn(state.dateOfBirth, state.today) < GUARDIAN_BELOW;
  if (state.withdrawnAt !== null || (young && state.guardianVersion === null))
    throw new Refusal("no-consent");
}
