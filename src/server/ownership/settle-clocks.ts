import "server-only";
import type { Tier } from "@/domain/assessment/tier";
import { acknowledgeBy } from "@/domain/triage/clocks";
import type { Settling } from "../athlete/settle-standing";
import { workingHoursOf } from "../athlete/working-hours-of";

/** Counts every clock of acknowledgement anew, after the hours of the organisation have changed. */
export async function settleClocks(context: Settling): Promise<void> {
  const { tx, organisation, now } = context;
  const organisationId = organisation.id;
  const hours = await workingHoursOf(context);
  const waiting = await tx.$queryRaw<
    { athlete_id: string; tier: Tier; waiting_since: Date; due_at: Date | null }[]
  >`SELECT athlete_id, tier, waiting_since, due_at FROM triage_entry
     WHERE organisation_id = ${organisationId}::uuid AND state = 'waiting' AND tier IS NOT NULL AND waiting_since IS NOT NULL
     ORDER BY athlete_id FOR UPDATE`;
  for (const { athlete_id: athleteId, tier, waiting_since, due_at } of waiting) {
    const dueAt = acknowledgeBy(tier, waiting_since, hours);
    if (dueAt?.getTime() === due_at?.getTime()) continue;
    await tx.triageEntry.updateMany({ where: { organisationId, athleteId }, data: { dueAt } });
    await tx.outboxEvent.create({
      data: { organisationId, kind: "triage.waits", payload: { athleteId }, createdAt: now },
    });
  }
}
