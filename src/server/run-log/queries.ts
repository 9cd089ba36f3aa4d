import "server-only";
import { z } from "zod";
import type { RunRecord } from "@/domain/run-log/run-log";
import { defineQuery } from "../query";
import { Refusal } from "../refusal";
import { readRun, readRunLog, type RunLog } from "./read-runs";

export const readRuns = defineQuery({
  id: "run.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: (context, _input, athlete): Promise<RunLog> => readRunLog(context, athlete),
});

/** A run that its athlete is about to correct. */
export interface RunToCorrect {
  readonly run: RunRecord;
  readonly today: string;
  readonly coachSees: boolean;
}

export const readRunToCorrect = defineQuery({
  id: "run.correct",
  input: z.strictObject({ athleteId: z.string(), runId: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { runId }, athlete): Promise<RunToCorrect> => {
    const run = await readRun(context, athlete, runId);
    if (run === null) throw new Refusal("not-found");
    const { today, coachSees } = await readRunLog(context, athlete);
    return { run, today, coachSees };
  },
});
