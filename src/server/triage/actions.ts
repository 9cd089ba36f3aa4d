"use server";

import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { LONGEST_VIEW_NAME, savedQuery } from "@/domain/triage/saved-view";
import { defineAction } from "../action";
import { athletePage } from "../athlete/address";
import { guardVersion } from "../athlete/guard-version";
import { acknowledge } from "./acknowledge";
import { triagePage } from "./address";
import { sawEverything } from "./desk";
import { requestReview } from "../ownership/request-review";
import { deleteView, openWithView, saveView } from "./save-view";

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

export const sawEverythingAction = defineAction({
  id: "triage.look",
  input: z.strictObject({}),
  run: async (context) => {
    await sawEverything(context);
    return { to: triagePage(context, "?view=flagged") };
  },
});

const Address = z.string().max(2_000);

export const saveViewAction = defineAction({
  id: "triage.save-view",
  input: z.strictObject({
    name: freeText(LONGEST_VIEW_NAME, "name-missing"),
    address: Address,
    shared: z.literal("yes").optional(),
  }),
  run: async (context, { name, address, shared }) => {
    await saveView(context, { name, address, shared: shared === "yes" });
    return { to: triagePage(context, savedQuery(address)) };
  },
});

export const deleteViewAction = defineAction({
  id: "triage.delete-view",
  input: z.strictObject({ view: z.uuid() }),
  run: async (context, { view }) => {
    await deleteView(context, view);
    return { to: triagePage(context, "?view=flagged") };
  },
});

export const openWithViewAction = defineAction({
  id: "triage.open-with-view",
  input: z.strictObject({ view: z.uuid().optional() }),
  run: async (context, { view = null }) => {
    await openWithView(context, view);
    return { to: triagePage(context, "") };
  },
});
