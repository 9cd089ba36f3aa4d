import { acknowledgeBy } from "@/domain/triage/clocks";
import type { WorkingHours } from "@/domain/ownership/working-hours";
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
export type CameOf = (typeof CAME_OF)[number];

/**
 * By when somebody has to try, or try again: after a neurological flag as for "today", day and night; otherwise as for
 * "this week", in working hours [H].
 */
export function contactBy(reason: ContactReason, from: Date, hours: WorkingHours | null): Date {
  const tier = reason === "silence-after-nerve-flag" ? "SAME_DAY" : "WITHIN_DAYS";
  return acknowledgeBy(tier, from, hours) ?? from;
}
