import "server-only";
import type { Tier } from "@/domain/assessment/tier";
import { clockEnds } from "@/domain/triage/clocks";
import type { Settling } from "../athlete/settle-standing";
import { workingHoursOf } from "../athlete/working-hours-of";

/** Counts anew, after the hours of the organisation have changed, every clock that is not over; what is late stays late. */
export async function settleClocks(context: Settling): Promise<void> {
  const { tx, organisation, now } = context;
  const organisationId = organisation.id;
  const hours = await workingHoursOf(context);
  const waiting = await tx.$queryRaw<
    {
      readonly athlete_id: string;
      readonly tier: Tier;
      readonly clock_since: Date;
      readonly due_at: Date | null;
      readonly due_no_later: Date | null;
      readonly all_no_later: Date | null;
    }[]
  >`SELECT athlete_id, tier, clock_since, due_at, due_no_later, all_no_later FROM triage_entry
     WHERE organisation_id = ${organisationId}::uuid AND state = 'waiting' AND tier IS NOT NULL AND clock_since IS NOT NULL
     ORDER BY athlete_id FOR UPDATE`;
  for (const { athlete_id: athleteId, tier, clock_since: clockSince, ...clock } of waiting) {
    const isOver = clock.due_at !== null && clock.due_at <= now;
    const dueNoLater = isOver ? clock.due_at : clock.due_no_later;
    const dueAt = clockEnds({ tier, clockSince, dueNoLater, allNoLater: clock.all_no_later }, hours);
    if (dueAt?.getTime() === clock.due_at?.getTime() && dueNoLater === clock.due_no_later) continue;
    await tx.triageEntry.updateMany({
      where: { organisationId, athleteId },
      data: { dueAt, dueNoLater },
    });
    await tx.outboxEvent.create({
      data: { organisationId, kind: "triage.waits", payload: { athleteId }, createdAt: now },
    });
  }
}
