import { z } from "zod";
import { MOST_MINUTES, RUN_PAINS, type Run } from "./run";

/** A score as a form posts it; an empty field is not posted at all, and never becomes 0. */
const Score = z
  .string()
  .regex(/^(?:10|[0-9])$/, "choose")
  .transform(Number)
  .optional();

function minute(least: number, problem: string) {
  return z
    .string(problem)
    .trim()
    .regex(/^[0-9]{1,4}$/, problem)
    .transform(Number)
    .refine((value) => value >= least && value <= MOST_MINUTES, problem);
}

/** A run as its form posts it, each field with the key of what is wrong with it. */
export const RunFields = z.strictObject({
  athleteId: z.string(),
  ranOn: z.iso.date("date-invalid"),
  minutes: minute(1, "run-minutes"),
  effort: Score,
  pain: z.enum(RUN_PAINS, "choose").optional(),
  painFrom: minute(0, "run-minute").optional(),
  painDuring: Score,
  painAfter: Score,
  painNextMorning: Score,
});

/** The run that was posted: what was left out is null. */
export function runOf(fields: Omit<z.output<typeof RunFields>, "athleteId">): Run {
  const { ranOn, minutes, effort, pain, painFrom, painDuring, painAfter, painNextMorning } = fields;
  return {
    ranOn,
    minutes,
    effort: effort ?? null,
    pain: pain ?? null,
    painFrom: painFrom ?? null,
    painDuring: painDuring ?? null,
    painAfter: painAfter ?? null,
    painNextMorning: painNextMorning ?? null,
  };
}
