"use server";

import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import { NOTE_AUDIENCES } from "@/domain/athlete/athlete-record";
import { audiencesOf } from "@/domain/athlete/audiences";
import { defineAction } from "../action";
import { Refusal } from "../refusal";
import { athletePage } from "./address";
import { settleStanding } from "./settle-standing";

export const writeNoteAction = defineAction({
  id: "note.write",
  input: z.strictObject({
    athleteId: z.string(),
    text: freeText(4_000),
    audience: z.enum(NOTE_AUDIENCES, "choose"),
  }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { text, audience }, athlete) => {
    if (!audiencesOf(context.actor).includes(audience)) throw new Refusal("invalid", { audience: "choose" });
    await context.tx.note.create({
      data: {
        organisationId: context.organisation.id,
        athleteId: athlete.id,
        authorId: context.actor.membershipId,
        audience,
        text,
        writtenAt: context.now,
      },
    });
    context.note({ audience });
    return { to: athletePage(context, athlete.id, "note-written") };
  },
});

export const shareTrainingAction = defineAction({
  id: "athlete.share",
  input: z.strictObject({ athleteId: z.string(), shares: z.enum(["yes", "no"], "choose") }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { shares }, athlete) => {
    await context.tx.athlete.updateMany({
      where: { organisationId: context.organisation.id, id: athlete.id },
      data: { sharesTraining: shares === "yes", version: { increment: 1 } },
    });
    await settleStanding(context, athlete.id, {});
    context.note({ shares: shares === "yes" });
    return { to: `/o/${context.organisation.slug}?done=sharing-changed` };
  },
});
