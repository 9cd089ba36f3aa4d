import "server-only";
import { CONSENT, GUARDIAN_BELOW } from "@/domain/athlete/consent";
import { ageOn } from "@/domain/athlete/local-day";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { consentState, guardianAgreed } from "./consent-state";
import { recordConsent } from "./record-consent";
import { settleStanding } from "./settle-standing";

/**
 * An athlete agrees again after a withdrawal.
 * @throws Refusal `stale` for another text; `no-consent` under 16 without a guardian's.
 */
export async function giveConsent(context: Context, athlete: Subject, version: string): Promise<void> {
  if (version !== CONSENT.version) throw new Refusal("stale");
  const state = await consentState(context, athlete.id);
  const young = state.dateOfBirth !== null && ageOn(state.dateOfBirth, state.today) < GUARDIAN_BELOW;
  if (young && !guardianAgreed(state)) throw new Refusal("no-consent");
  await recordConsent(context, athlete.id, { as: "athlete", membershipId: context.actor.membershipId });
  await settleStanding(context, athlete.id, {});
}
