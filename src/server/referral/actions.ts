"use server";

import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { isCalendarDay } from "@/domain/questionnaire/calendar-day";
import { LIMITS_MODES, REFERRAL_URGENCIES } from "@/domain/referral/referral";
import { defineAction } from "../action";
import { guardVersion } from "../athlete/guard-version";
import { athletePage } from "../athlete/address";
import { followStanding } from "../programme/follow-standing";
import { Refusal } from "../refusal";
import { closeFlags } from "./close-flags";
import { endLift, liftFlag } from "./lift-flag";
import { orderReferral } from "./order-referral";
import { progressReferral } from "./progress-referral";

const Version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const Day = z.string("missing").refine(isCalendarDay, "date-invalid");
const OfReferral = { athleteId: z.string(), version: Version, referralId: z.uuid() };

export const orderReferralAction = defineAction({
  id: "referral.order",
  input: z.strictObject({
    athleteId: z.string(),
    version: Version,
    urgency: z.enum(REFERRAL_URGENCIES, "choose"),
    referredTo: freeText(200),
    reason: freeText(2_000, "reason-missing"),
    dueOn: Day,
    dueReason: freeText(500).optional(),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { athleteId: _id, version, ...referral }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await orderReferral(context, athlete, referral);
    return { to: athletePage(context, athlete.id, "referral-ordered") };
  },
});

export const recordSeenAction = defineAction({
  id: "referral.progress",
  input: z.strictObject({ ...OfReferral, seenOn: Day }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, referralId, seenOn }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await progressReferral(context, athlete, referralId, "record-seen", { seenOn });
    return { to: athletePage(context, athlete.id, "referral-updated") };
  },
});

export const recordOutcomeAction = defineAction({
  id: "referral.progress",
  input: z.strictObject({
    ...OfReferral,
    outcome: freeText(2_000),
    limits: freeText(2_000).optional(),
    limitsMode: z.enum(LIMITS_MODES, "choose").optional(),
    limitsUntil: Day.optional(),
    nextReviewOn: Day.optional(),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (
    context,
    {
      version,
      referralId,
      outcome,
      limits = null,
      limitsMode = null,
      limitsUntil = null,
      nextReviewOn = null,
    },
    athlete,
  ) => {
    await guardVersion(context, athlete.id, version);
    // Limits that nobody put into words would hold without anybody knowing what they are.
    if (limits === null && (limitsMode !== null || limitsUntil !== null))
      throw new Refusal("invalid", { limits: "limits-missing" });
    await progressReferral(context, athlete, referralId, "record-outcome", {
      outcome,
      limits,
      limitsMode,
      limitsUntil,
      nextReviewOn,
    });
    return { to: athletePage(context, athlete.id, "referral-updated") };
  },
});

export const closeReferralAction = defineAction({
  id: "referral.progress",
  input: z.strictObject({
    ...OfReferral,
    flags: z.array(z.uuid()).max(100).optional(),
    reason: freeText(2_000, "reason-missing"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, referralId, flags = [], reason }, athlete) => {
    await guardVersion(context, athlete.id, version);
    if (flags.length > 0) await closeFlags(context, athlete.id, flags, reason);
    for (const flagId of flags) context.also("flag.close", { flagId, referralId });
    await progressReferral(context, athlete, referralId, "close", { endReason: reason });
    return { to: athletePage(context, athlete.id, "referral-closed") };
  },
});

export const refuseReferralAction = defineAction({
  id: "referral.refuse",
  input: z.strictObject({ ...OfReferral, reason: freeText(2_000, "reason-missing") }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, referralId, reason }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await progressReferral(context, athlete, referralId, "refuse", { endReason: reason });
    return { to: athletePage(context, athlete.id, "referral-refused") };
  },
});

export const closeFlagAction = defineAction({
  id: "flag.close",
  input: z.strictObject({
    athleteId: z.string(),
    version: Version,
    flagId: z.uuid(),
    reason: freeText(2_000, "reason-missing"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, flagId, reason }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await closeFlags(context, athlete.id, [flagId], reason);
    await followStanding(context, athlete.id, {});
    context.note({ flagId });
    context.because(reason);
    return { to: athletePage(context, athlete.id, "flag-closed") };
  },
});

export const liftFlagAction = defineAction({
  id: "flag.lift",
  input: z.strictObject({
    athleteId: z.string(),
    version: Version,
    flagId: z.uuid(),
    untilOn: Day,
    reason: freeText(2_000, "reason-missing"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, flagId, untilOn, reason }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await liftFlag(context, athlete.id, flagId, { untilOn, reason });
    return { to: athletePage(context, athlete.id, "flag-lifted") };
  },
});

export const endLiftAction = defineAction({
  id: "flag.end-lift",
  input: z.strictObject({
    athleteId: z.string(),
    version: Version,
    flagId: z.uuid(),
    reason: freeText(2_000, "reason-missing"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, flagId, reason }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await endLift(context, athlete.id, flagId, reason);
    return { to: athletePage(context, athlete.id, "lift-ended") };
  },
});
