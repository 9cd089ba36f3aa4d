import type { LimitsMode } from "@/domain/referral/referral";
import { closeFlags } from "@/server/referral/close-flags";
import { progressReferral } from "@/server/referral/progress-referral";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

type Course = Moment & { readonly by: BuiltMember };

/** The athlete was seen, on that calendar day (YYYY-MM-DD). */
export function aVisit(
  athlete: BuiltAthlete,
  referralId: string,
  wish: Course & { readonly seenOn: string },
): Promise<void> {
  const { seenOn } = wish;
  return actingOn(wish.by, athlete, wish, "referral.progress", (context, subject) =>
    progressReferral(context, subject, referralId, "record-seen", { seenOn }),
  );
}

/** What the visit came to. */
export function anOutcome(
  athlete: BuiltAthlete,
  referralId: string,
  wish: Course & {
    readonly outcome: string;
    readonly limits?: string;
    readonly limitsMode?: LimitsMode;
    readonly limitsUntil?: string;
    readonly nextReviewOn?: string;
  },
): Promise<void> {
  const { outcome, limits = null, limitsMode = null, limitsUntil = null, nextReviewOn = null } = wish;
  return actingOn(wish.by, athlete, wish, "referral.progress", (context, subject) =>
    progressReferral(context, subject, referralId, "record-outcome", {
      outcome,
      limits,
      limitsMode,
      limitsUntil,
      nextReviewOn,
    }),
  );
}

/** The referral closed with a reason, and with it every flag that is open, unless `flags` says which. */
export function aClosing(
  athlete: BuiltAthlete,
  referralId: string,
  wish: Course & { readonly reason: string; readonly flags?: readonly string[] },
): Promise<void> {
  return actingOn(wish.by, athlete, wish, "referral.progress", async (context, subject) => {
    const open = await context.tx.flag.findMany({
      where: { organisationId: context.organisation.id, athleteId: athlete.id, state: "open" },
      select: { id: true },
    });
    const flags = wish.flags ?? open.map(({ id }) => id);
    if (flags.length > 0) await closeFlags(context, athlete.id, flags, wish.reason);
    await progressReferral(context, subject, referralId, "close", { endReason: wish.reason });
  });
}

/** The athlete does not want to go. */
export function aRefusal(
  athlete: BuiltAthlete,
  referralId: string,
  wish: Course & { readonly reason: string },
): Promise<void> {
  return actingOn(wish.by, athlete, wish, "referral.refuse", (context, subject) =>
    progressReferral(context, subject, referralId, "refuse", { endReason: wish.reason }),
  );
}
