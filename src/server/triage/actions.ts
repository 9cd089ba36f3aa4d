"use server";

import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { LONGEST_MESSAGE } from "@/domain/athlete/staff-message";
import { BULK_ACTS, SNOOZE_DAYS } from "@/domain/triage/bulk";
import { LONGEST_VIEW_NAME, savedQuery } from "@/domain/triage/saved-view";
import { defineAction } from "../action";
import { athletePage } from "../athlete/address";
import { guardVersion } from "../athlete/guard-version";
import { Refusal } from "../refusal";
import { acknowledge } from "./acknowledge";
import { triagePage } from "./address";
import { sawEverything } from "./desk";
import { requestReview } from "../ownership/request-review";
import { ownRun, runBulk } from "./run-bulk";
import { deleteView, openWithView, saveView } from "./save-view";
import { keepSideline } from "../sideline";
import { startBulk } from "./start-bulk";
import { undoBulk } from "./undo-bulk";

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

const Uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** "ID:VERSION" of each, apart by blanks: what was decided on, and as it stood. */
const Decided = z
  .string("choose")
  .regex(new RegExp(`^${Uuid}:\\d{1,9}(?: ${Uuid}:\\d{1,9})*$`, "u"), "choose")
  .transform((text) =>
    text.split(" ").map((each) => ({ athleteId: each.slice(0, 36), version: Number(each.slice(37)) })),
  );

export const startBulkAction = defineAction({
  id: "triage.bulk",
  input: z.strictObject({
    run: z.uuid(),
    act: z.enum(BULK_ACTS),
    owner: z.uuid("choose").optional(),
    days: z.enum(SNOOZE_DAYS.map(String)).transform(Number).optional(),
    reason: freeText(200, "reason-missing").optional(),
    template: z.uuid("choose").optional(),
    templateVersion: Version.optional(),
    message: freeText(LONGEST_MESSAGE, "message-missing").optional(),
    decided: Decided,
  }),
  run: async (context, { run, act, decided, ...wish }) => {
    const { owner = null, days = null, reason = null, message = null } = wish;
    const { template = null, templateVersion = null } = wish;
    const saysWhy = act === "snooze" || act === "template";
    if (saysWhy && reason === null) throw new Refusal("invalid", { reason: "reason-missing" });
    if (act === "message" && message === null) throw new Refusal("invalid", { message: "message-missing" });
    const choice = { ownerId: owner, templateId: template, templateVersion };
    await startBulk(context, run, { act, days, reason, message, ...choice }, decided);
    return { to: triagePage(context, `/bulk/${run}`) };
  },
  afterwards: ({ run }, organisation) => runBulk(organisation, run),
});

export const goOnWithBulkAction = defineAction({
  id: "triage.bulk",
  input: z.strictObject({ run: z.uuid() }),
  run: async (context, { run }) => {
    await ownRun(context, run);
    return { to: triagePage(context, `/bulk/${run}`) };
  },
  afterwards: ({ run }, organisation) => runBulk(organisation, run),
});

export const undoBulkAction = defineAction({
  id: "triage.bulk",
  input: z.strictObject({ run: z.uuid() }),
  run: async (context, { run }) => {
    await ownRun(context, run);
    return { to: triagePage(context, `/bulk/${run}`) };
  },
  afterwards: ({ run }, organisation) => undoBulk(organisation, run),
});

export const sidelineAction = defineAction({
  id: "triage.sideline",
  input: z.strictObject({ on: z.literal("yes").optional() }),
  run: async (context, { on }) => {
    await keepSideline(on === "yes");
    return { to: triagePage(context, "") };
  },
});
