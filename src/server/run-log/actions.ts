"use server";

import { z } from "zod";
import { RunFields, runOf } from "@/domain/run-log/run-fields";
import { defineAction } from "../action";
import type { Context } from "../context";
import { correctRun, logRun, removeRun } from "./record-run";

const runsOf = ({ organisation }: Context, athleteId: string, done: string) =>
  `/o/${organisation.slug}/athletes/${athleteId}/runs?done=${done}`;

export const logRunAction = defineAction({
  id: "run.log",
  input: RunFields,
  athlete: ({ athleteId }) => athleteId,
  run: async (context, fields, athlete) => {
    await logRun(context, athlete, runOf(fields));
    return { to: runsOf(context, athlete.id, "run-logged") };
  },
});

export const correctRunAction = defineAction({
  id: "run.correct",
  input: RunFields.extend({ entryId: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { entryId, ...fields }, athlete) => {
    await correctRun(context, athlete, entryId, runOf(fields));
    return { to: runsOf(context, athlete.id, "run-corrected") };
  },
});

export const removeRunAction = defineAction({
  id: "run.remove",
  input: z.strictObject({ athleteId: z.string(), entryId: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { entryId }, athlete) => {
    await removeRun(context, athlete, entryId);
    return { to: runsOf(context, athlete.id, "run-removed") };
  },
});
