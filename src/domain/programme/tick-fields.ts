import { z } from "zod";
import { MORNINGS } from "./session";

const Score = z
  .string()
  .regex(/^(?:10|[0-9])$/, "choose")
  .transform(Number)
  .optional();

/** A session as its form posts it. What was not chosen is not posted, and is neither 0 nor "no". */
export const TickFields = z.strictObject({
  athleteId: z.string(),
  doneOn: z.iso.date("date-invalid"),
  /** The row of that day that the page showed; left out: there was none. */
  seen: z.uuid().optional(),
  done: z.array(z.string().max(40)).max(20).optional(),
  painDuring: Score,
  painAfter: Score,
  clean: z.enum(["yes", "no"], "choose").optional(),
  /** The session before, and the morning after it. */
  beforeId: z.uuid().optional(),
  morning: z.enum(MORNINGS, "choose").optional(),
});
export type TickFields = z.output<typeof TickFields>;
