import type { AttemptWish } from "@/domain/check-in/contact";
import { recordAttempt } from "@/server/check-in/record-attempt";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** Somebody tries to reach an athlete. @returns whether the task is done */
export function aContactAttempt(
  athlete: BuiltAthlete,
  wish: Moment & Omit<AttemptWish, "athleteId"> & { readonly by: BuiltMember },
): Promise<boolean> {
  const { by, taskId, outcome, cameOf, note } = wish;
  return actingOn(by, athlete, wish, "contact.record", (context, subject) =>
    recordAttempt(context, subject, { athleteId: athlete.id, taskId, outcome, cameOf, note }),
  );
}
