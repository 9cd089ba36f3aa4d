import "server-only";
import { handedTo, type Handing } from "@/domain/ownership/owners";
import type { Settling } from "../athlete/settle-standing";
import { staffingOf } from "../athlete/staffing-of";
import { THE_PROGRAM } from "../audit/the-program";
import { writeAudit } from "../audit/write-audit";
import { ownerOf } from "./owner-of";

/**
 * Gives on what a member owns and can answer for no longer: suspended, gone, without the role or the squad, or away. Who
 * is only away keeps what is acknowledged and not red. Contact tasks go the same way. New owners are told by mail.
 */
export async function handOn(context: Settling, membershipId: string): Promise<void> {
  const { tx, organisation, now } = context;
  const owned = await tx.$queryRaw<
    { athlete_id: string; squad_id: string; colour: string; state: string; owner_how: string }[]
  >`SELECT athlete_id, squad_id, colour, state, owner_how FROM triage_entry
     WHERE organisation_id = ${organisation.id}::uuid AND owner_id = ${membershipId}::uuid
     ORDER BY athlete_id FOR UPDATE`;
  const staffings = new Map<string, Awaited<ReturnType<typeof staffingOf>>>();
  const groups = new Map<string, { readonly to: Handing; readonly athleteIds: string[] }>();
  for (const { athlete_id, squad_id, colour, state, owner_how } of owned) {
    const staffing = staffings.get(squad_id) ?? (await staffingOf(context, squad_id));
    staffings.set(squad_id, staffing);
    const red = colour === "red";
    const to = handedTo({ ownerId: membershipId, ownerHow: owner_how }, staffing, red, now);
    if (to === null || (to.how === "covers" && !red && state !== "waiting")) continue;
    const key = `${to.ownerId} ${to.how}`;
    const group = groups.get(key) ?? { to, athleteIds: [] };
    group.athleteIds.push(athlete_id);
    groups.set(key, group);
  }
  for (const { to, athleteIds } of groups.values()) await give(context, membershipId, to, athleteIds);
  await giveTasks(context, membershipId);
}

async function give(
  { tx, organisation, now }: Settling,
  from: string,
  { ownerId, how }: Handing,
  athleteIds: readonly string[],
): Promise<void> {
  const organisationId = organisation.id;
  await tx.triageEntry.updateMany({
    where: { organisationId, athleteId: { in: [...athleteIds] } },
    data: { ownerId, ownerHow: how, ownerSince: now, ownerToldAt: null },
  });
  await tx.outboxEvent.createMany({
    data: athleteIds.map((athleteId) => ({
      organisationId,
      kind: "triage.waits",
      payload: { athleteId },
      createdAt: now,
    })),
  });
  await writeAudit(tx, {
    ...{ organisationId, at: now, athleteIds },
    ...{ ...THE_PROGRAM, kind: "write" as const, action: "triage.hand-on", reason: null },
    detail: { from, to: ownerId, how },
  });
}

/** Open contact tasks follow the owner of what is open, if that is somebody else by now. */
async function giveTasks(context: Settling, membershipId: string): Promise<void> {
  const { tx, organisation } = context;
  const tasks = await tx.contactTask.findMany({
    where: { organisationId: organisation.id, ownerId: membershipId, closedAt: null },
    select: { id: true, athleteId: true },
  });
  for (const { id, athleteId } of tasks) {
    const ownerId = await ownerOf(context, athleteId);
    if (ownerId === null || ownerId === membershipId) continue;
    await tx.contactTask.updateMany({
      where: { organisationId: organisation.id, id },
      data: { ownerId },
    });
  }
}
