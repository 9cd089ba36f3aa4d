import "server-only";
import { possibleOwners } from "../athlete/possible-owners";
import { settleStanding } from "../athlete/settle-standing";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

/** Somebody takes what was raised, or hands it to another owner. @throws Refusal `invalid` for who cannot own it. */
export async function acknowledge(context: Context, athlete: Subject, ownerId: string): Promise<void> {
  const owners = await possibleOwners(context, athlete.squadId);
  if (!owners.some(({ id }) => id === ownerId)) throw new Refusal("invalid", { owner: "choose" });
  const entry = await context.tx.triageEntry.findFirst({
    where: { organisationId: context.organisation.id, athleteId: athlete.id },
    select: { state: true },
  });
  if (!entry || entry.state === "no-answer" || entry.state === "self-care") throw new Refusal("not-possible");
  await settleStanding(context, athlete.id, { acknowledgedBy: { ownerId } });
  context.note({ ownerId });
}
