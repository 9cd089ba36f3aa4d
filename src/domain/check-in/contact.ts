import { z } from "zod";
import { freeText } from "@/domain/access/free-text";
import type { ContactReason } from "./silence";

/** What can come of trying to reach somebody. */
export const ATTEMPT_OUTCOMES = ["reached", "not-reached", "left-message", "wrong-number"] as const;
type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** What an athlete who was reached means to do, or was told; none of it says how they are. */
export const CAME_OF = [
  "will-answer",
  "wants-clinician",
  "has-appointment",
  "told-emergency",
  "takes-no-part",
] as const;
type CameOf = (typeof CAME_OF)[number];

/** What is recorded of one try. */
export const AttemptWish = z.strictObject({
  athleteId: z.string(),
  taskId: z.uuid(),
  outcome: z.enum(ATTEMPT_OUTCOMES, "choose"),
  cameOf: z.enum(CAME_OF, "choose").optional(),
  note: freeText(2_000).optional(),
});
export type AttemptWish = z.output<typeof AttemptWish>;

/** One try to reach an athlete. */
export interface ContactAttempt {
  readonly at: string;
  readonly by: string;
  readonly outcome: AttemptOutcome;
  readonly cameOf: CameOf | null;
  /** null also where the reader may not read it. */
  readonly note: string | null;
}

/** Somebody to get in touch with, as far as this reader may see: the task that is due first stands for all that are open. */
export interface ContactTask {
  readonly taskId: string;
  readonly athleteId: string;
  readonly name: string;
  readonly squad: string;
  readonly phone: string | null;
  readonly emergencyContact: { readonly name: string; readonly phone: string } | null;
  /** Why, each once; none where the reader may not know. */
  readonly reasons: readonly ContactReason[];
  readonly owner: string;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly overdue: boolean;
  /** Nobody tried, or reached them, in time: it went to the owner that it has now, or to all. */
  readonly escalated: { readonly to: "next" | "all"; readonly at: string } | null;
  /** Newest first. */
  readonly attempts: readonly ContactAttempt[];
  /** Whether this reader opens the athlete's page, and whether they may write what was said. */
  readonly opensAthlete: boolean;
  readonly mayNote: boolean;
}
