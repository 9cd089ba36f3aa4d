import { inWorkerTransaction } from "@/server/db/transaction";
import { followUp } from "@/server/check-in/follow-up";
import type { BuiltAthlete } from "./built";

/** Looks after an athlete at an instant, as the worker would then. @returns when it would look again */
export function aLookAfter({ id, organisation }: BuiltAthlete, now: Date): Promise<Date | null> {
  return inWorkerTransaction((tx) => followUp(tx, organisation.id, id, now));
}
