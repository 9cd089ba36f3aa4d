import type { ReferralRecord } from "@/domain/athlete/athlete-record";
import { afterEvent } from "@/domain/referral/referral";

/** The referral that is not closed or refused; null when there is none or the reader sees none. */
export function openReferral(referrals: readonly ReferralRecord[] | null): ReferralRecord | null {
  return referrals?.find(({ state }) => afterEvent(state, "close") !== null) ?? null;
}
