"use server";

import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { NOTE_AUDIENCES } from "@/domain/athlete/athlete-record";
import { defineAction } from "../action";
import { athletePage } from "./address";
import { shareTraining } from "./share-training";
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
