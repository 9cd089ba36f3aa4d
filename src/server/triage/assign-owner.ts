import "server-only";
import { settleStanding } from "../athlete/settle-standing";
import type { Context, Subject } from "../context";

/** Gives what is open to an owner. Its clock goes on: to own is not to have acknowledged. */
export async function assignOwner(context: Context, athlete: Subject, ownerId: string): Promise<void> {
  await settleStanding(context, athlete.id, { ownedBy: { ownerId } });
  context.note({ ownerId });
}
