"use server";

import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { defineAction } from "../action";
import { athletePage } from "../athlete/address";
import { guardVersion } from "../athlete/guard-version";
import { acknowledge } from "./acknowledge";
import { requestReview } from "./request-review";

const Version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

export const acknowledgeAction = defineAction({
  id: "triage.acknowledge",
  input: z.strictObject({ athleteId: z.string(), version: Version, owner: z.uuid("choose") }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, owner }, athlete) => {
    await guardVersion(context, athlete.id, version);
    const stopped = await acknowledge(context, athlete, owner);
    return { to: athletePage(context, athlete.id, stopped ? "acknowledged" : "owned") };
  },
});

export const requestReviewAction = defineAction({
  id: "review.request",
  input: z.strictObject({
    athleteId: z.string(),
    version: Version,
    reason: freeText(1_000, "reason-missing"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { version, reason }, athlete) => {
    await guardVersion(context, athlete.id, version);
    await requestReview(context, athlete, reason);
    return { to: athletePage(context, athlete.id, "review-requested") };
  },
});
