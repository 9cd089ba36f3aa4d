"use server";

import { z } from "zod";
import { GuardianFields } from "@/domain/intake/start";
import { freeText } from "@/domain/access/free-text";
import { NOTE_AUDIENCES } from "@/domain/athlete/athlete-record";
import { defineAction } from "../action";
import { inTransaction } from "../db/transaction";
import { countTry } from "../limiter/limiter";
import { requestFacts } from "../request-facts";
import { athletePage } from "./address";
import { eraseAthlete } from "./erase-athlete";
import { giveConsent } from "./give-consent";
import { giveGuardianConsent } from "./give-guardian-consent";
import { shareTraining } from "./share-training";
import { markMessageRead } from "./staff-messages";
import { withdrawConsent } from "./withdraw-consent";
import { writeNote } from "./write-note";

export const writeNoteAction = defineAction({
  id: "note.write",
  input: z.strictObject({
    athleteId: z.string(),
    text: freeText(4_000),
    audience: z.enum(NOTE_AUDIENCES, "choose"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { text, audience }, athlete) => {
    await writeNote(context, athlete, { text, audience });
    return { to: athletePage(context, athlete.id, "note-written") };
  },
});

export const shareTrainingAction = defineAction({
  id: "athlete.share",
  input: z.strictObject({ athleteId: z.string(), shares: z.enum(["yes", "no"], "choose") }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { shares }, athlete) => {
    await shareTraining(context, athlete, shares === "yes");
    return { to: `/o/${context.organisation.slug}?done=sharing-changed` };
  },
});

export const giveGuardianConsentAction = defineAction({
  id: "guardian.consent",
  input: GuardianFields,
  runOpen: async (fields) => {
    await countTry("link-address", requestFacts()?.address ?? "local");
    await inTransaction((tx) => giveGuardianConsent(tx, fields));
    return { to: `/guardian/${fields.token}?agreed=yes` };
  },
});

export const withdrawConsentAction = defineAction({
  id: "consent.withdraw",
  input: z.strictObject({ athleteId: z.string(), sure: z.literal("yes", "sure-missing") }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete) => {
    await withdrawConsent(context, athlete);
    return { to: `/o/${context.organisation.slug}/my-data?done=consent-withdrawn` };
  },
});

export const giveConsentAction = defineAction({
  id: "consent.give",
  input: z.strictObject({
    athleteId: z.string(),
    agreed: z.literal("yes", "consent-missing"),
    consentVersion: z.string(),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { consentVersion }, athlete) => {
    await giveConsent(context, athlete, consentVersion);
    return { to: `/o/${context.organisation.slug}/my-data?done=consent-given` };
  },
});

export const eraseAthleteAction = defineAction({
  id: "athlete.erase",
  input: z.strictObject({ athleteId: z.string(), name: z.string("missing").max(300) }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { name }, athlete) => {
    await eraseAthlete(context, athlete, name);
    return { to: `/o/${context.organisation.slug}/members?done=erased` };
  },
});

/** The athlete says that a message of staff is read. */
export const readMessageAction = defineAction({
  id: "message.read",
  input: z.strictObject({ athleteId: z.string(), message: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { message }, athlete) => {
    await markMessageRead(context, athlete, message);
    return { to: `/o/${context.organisation.slug}?done=message-read` };
  },
});
