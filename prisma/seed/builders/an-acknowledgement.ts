import { acknowledge } from "@/server/triage/acknowledge";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** Somebody takes what was raised, or gives it to another owner. */
export async function anAcknowledgement(
  athlete: BuiltAthlete,
  wish: Moment & { readonly by: BuiltMember; readonly owner?: BuiltMember },
): Promise<void> {
  const { by, owner = by } = wish;
  await actingOn(by, athlete, wish, "triage.acknowledge", (context, subject) =>
    acknowledge(context, subject, owner.membershipId),
  );
}
