import type { ReferralUrgency } from "@/domain/referral/referral";
import { lastDay } from "@/domain/referral/dates";
import { orderReferral } from "@/server/referral/order-referral";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";
import { daysAfter } from "./days";

export interface ReferralWish extends Moment {
  readonly by: BuiltMember;
  readonly urgency?: ReferralUrgency;
  readonly referredTo?: string;
  readonly reason?: string;
  /** Calendar day, YYYY-MM-DD; the last that the urgency allows otherwise. */
  readonly dueOn?: string;
}

/** A referral, ordered. @returns its id. */
export function aReferral(athlete: BuiltAthlete, wish: ReferralWish): Promise<string> {
  const { now = new Date() } = wish;
  const {
    urgency = "WITHIN_DAYS",
    referredTo = "Physiotherapy, Canal Street practice",
    reason = "Please examine neck, shoulder and arm.",
    dueOn = lastDay(urgency, daysAfter(now, 0)),
  } = wish;
  return actingOn(wish.by, athlete, { ...wish, now }, "referral.order", async (context, subject) => {
    await orderReferral(context, subject, { urgency, referredTo, reason, dueOn });
    const { id } = await context.tx.referral.findFirstOrThrow({
      where: { organisationId: context.organisation.id, athleteId: athlete.id, endedAt: null },
      select: { id: true },
    });
    return id;
  });
}
