import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { courseProblems } from "@/domain/referral/dates";
import {
  afterEvent,
  type LimitsMode,
  type ReferralEvent,
  type ReferralState,
} from "@/domain/referral/referral";
import type { Context, Subject } from "../context";
import { followStanding } from "../programme/follow-standing";
import { Refusal } from "../refusal";

/** What an event adds to the referral's record. Days are calendar days, YYYY-MM-DD. */
export interface Progress {
  readonly seenOn?: string;
  readonly outcome?: string;
  /** null: none. They come with the programme that they ask for and their last day. */
  readonly limits?: string | null;
  readonly limitsMode?: LimitsMode | null;
  readonly limitsUntil?: string | null;
  readonly nextReviewOn?: string | null;
  readonly endReason?: string;
}

/**
 * Takes a referral from its state to the next.
 * @throws Refusal `not-found` for a referral that is not this athlete's; `not-possible` where the event cannot happen.
 */
export async function progressReferral(
  context: Context,
  athlete: Subject,
  referralId: string,
  event: ReferralEvent,
  { seenOn, nextReviewOn, outcome, limits, limitsMode = null, limitsUntil = null, endReason }: Progress,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id, id: referralId };
  const referral = await tx.referral.findFirst({
    where,
    select: { state: true, version: true, orderedAt: true },
  });
  if (!referral) throw new Refusal("not-found");
  const state = afterEvent(referral.state as ReferralState, event);
  if (state === null) throw new Refusal("not-possible");
  const problems = courseProblems(
    { seenOn, nextReviewOn, limitsUntil },
    { orderedOn: dayIn(referral.orderedAt, organisation.timeZone), today: dayIn(now, organisation.timeZone) },
  );
  if (Object.keys(problems).length > 0) throw new Refusal("invalid", problems);
  const ends = event === "close" || event === "refuse";
  const changed = await tx.referral.updateMany({
    where: { ...where, version: referral.version },
    data: {
      state,
      version: { increment: 1 },
      ...(seenOn === undefined ? {} : { seenOn: day(seenOn) }),
      ...(outcome === undefined ? {} : { outcome, outcomeAt: now, outcomeBy: actor.membershipId }),
      ...(limits === undefined
        ? {}
        : {
            limits,
            limitsMode: limits === null ? null : limitsMode,
            limitsUntil: limits === null || limitsUntil === null ? null : day(limitsUntil),
          }),
      ...(nextReviewOn === undefined
        ? {}
        : { nextReviewOn: nextReviewOn === null ? null : day(nextReviewOn) }),
      ...(ends ? { endedAt: now, endedBy: actor.membershipId, endReason: endReason ?? "" } : {}),
    },
  });
  if (changed.count === 0) throw new Refusal("stale");
  await followStanding(context, athlete.id, {});
  context.note({ referralId, event, limitsMode: limits ? limitsMode : null });
  if (endReason !== undefined) context.because(endReason);
}

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}
