import { inWorkerTransaction } from "@/server/db/transaction";
import { lookAfterWaiting } from "@/server/ownership/look-after-waiting";
import type { BuiltAthlete } from "./built";

/** Looks after what waits of an athlete at an instant, as the worker would then. @returns when it would look again */
export function aLookAfterWaiting({ id, organisation }: BuiltAthlete, now: Date): Promise<Date | null> {
  return inWorkerTransaction((tx) => lookAfterWaiting(tx, organisation.id, id, now));
}
