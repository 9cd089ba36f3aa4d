import type { Mode } from "@/domain/assessment/tier";
import type { ReferralState } from "@/domain/referral/referral";

/** A referral as far as a standing follows from it. Days are YYYY-MM-DD, instants ISO 8601. */
export interface ReferralFact {
  readonly state: ReferralState;
  readonly ended: boolean;
  readonly dueOn: string;
  readonly limits: string | null;
  readonly limitsMode: "RESTRICTED" | "HOLD" | null;
  /** Last day of the limits; null: until a clinician ends them. */
  readonly limitsUntil: string | null;
  readonly nextReviewOn: string | null;
  /** Instant at which that day is over where the organisation is. */
  readonly limitsEndAt: string | null;
}

/** Training limits that a clinician set and that hold today; everybody on the staff reads them. */
export interface LimitsInForce {
  readonly text: string;
  /** Last day; null: until a clinician ends them. */
  readonly until: string | null;
  /** The strictest programme that goes with them; null: only as written. */
  readonly mode: Extract<Mode, "RESTRICTED" | "HOLD"> | null;
  readonly endsAt: string | null;
}

/** The limits in force on a day, newest referral first. */
export function limitsInForce(referrals: readonly ReferralFact[], today: string): readonly LimitsInForce[] {
  return referrals
    .filter(({ limitsUntil }) => limitsUntil === null || limitsUntil >= today)
    .flatMap(({ limits, limitsUntil, limitsMode, limitsEndAt }) =>
      limits === null ? [] : [{ text: limits, until: limitsUntil, mode: limitsMode, endsAt: limitsEndAt }],
    );
}

/** The day of the next review that nothing has answered: the newest referral's, whether or not it is closed. */
export function nextReviewOf(referrals: readonly ReferralFact[]): string | null {
  const [newest] = referrals.filter(({ state }) => state !== "refused");
  return newest?.nextReviewOn ?? null;
}
