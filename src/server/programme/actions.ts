"use server";

import { TickFields } from "@/domain/programme/tick-fields";
import { defineAction } from "../action";
import { tickSession } from "./tick-session";

/** Keeps a session of the programme as the athlete ticked it. */
export const tickSessionAction = defineAction({
  id: "programme.tick",
  input: TickFields,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, fields, athlete) => {
    const { doneOn, seen, done, painDuring, painAfter, clean, beforeId, morning } = fields;
    await tickSession(context, athlete, {
      doneOn,
      done: done ?? [],
      painDuring: painDuring ?? null,
      painAfter: painAfter ?? null,
      clean: clean === undefined ? null : clean === "yes",
      seen: seen ?? null,
      before: beforeId === undefined || morning === undefined ? null : { id: beforeId, morning },
    });
    return { to: `/o/${context.organisation.slug}/athletes/${athlete.id}/programme?done=session-ticked` };
  },
});
