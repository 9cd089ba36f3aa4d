import "server-only";
import { NOT_PUT_OFF } from "../athlete/not-put-off";
import type { Context, Subject } from "../context";

const DAY = 24 * 3_600_000;

/** Puts an athlete off for some days: out of the table that it opens with, back by itself, nothing else is changed. */
export async function snooze(
  context: Context,
  athlete: Subject,
  days: number,
  reason: string,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const snoozedUntil = new Date(now.getTime() + days * DAY);
  await tx.triageEntry.updateMany({
    where: { organisationId: organisation.id, athleteId: athlete.id },
    data: {
      ...{ snoozedUntil, snoozedBy: actor.membershipId, snoozeReason: reason, changedAt: now },
      version: { increment: 1 },
    },
  });
  context.note({ until: snoozedUntil.toISOString() });
  context.because(reason);
}

/** Ends putting off before its time. */
export async function endSnooze({ tx, organisation, now }: Context, athleteId: string): Promise<void> {
  await tx.triageEntry.updateMany({
    where: { organisationId: organisation.id, athleteId },
    data: {
      ...{ ...NOT_PUT_OFF, changedAt: now },
      version: { increment: 1 },
    },
  });
}
