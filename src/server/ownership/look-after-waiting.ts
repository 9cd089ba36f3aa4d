import "server-only";
import type { Tier } from "@/domain/assessment/tier";
import { nextStepAt, stepDue } from "@/domain/ownership/escalation";
import { nextOwner, ownersInOrder } from "@/domain/ownership/owners";
import { settleStanding, type Settling } from "../athlete/settle-standing";
import { staffingOf } from "../athlete/staffing-of";
import { workingHoursOf } from "../athlete/working-hours-of";
import { THE_PROGRAM } from "../audit/the-program";
import { writeAudit } from "../audit/write-audit";
import type { Transaction } from "../db/transaction";
import { openSettling } from "./open-settling";
import { tellStaff } from "./tell-staff";

/**
 * Sees to it that what is open is known to its owner, and that what nobody acknowledges goes on: at its time to the next
 * person, at twice its time to all. Done twice at one instant it changes nothing the second time.
 * @returns when to look again; null when nothing waits, or all have been asked
 */
export async function lookAfterWaiting(
  tx: Transaction,
  organisationId: string,
  athleteId: string,
  now: Date,
): Promise<Date | null> {
  const context = await openSettling(tx, organisationId, now);
  if (context === null) return null;
  const where = { organisationId, athleteId };
  await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE organisation_id = ${organisationId}::uuid AND athlete_id = ${athleteId}::uuid FOR UPDATE`;
  const entry = await tx.triageEntry.findFirst({ where });
  if (!entry || entry.ownerId === null) return null;
  // Red is told at once, and whatever came to somebody without their doing; the rest they find in triage.
  if (entry.ownerToldAt === null && (entry.colour === "red" || entry.ownerHow !== "assigned")) {
    // What had gone to all and became worse is told to all again: nobody has acknowledged it.
    if (entry.escalation === 2) await tellAll(context, athleteId, entry);
    else
      await tellStaff(
        context,
        athleteId,
        [entry.ownerId],
        entry.ownerHow === "assigned" ? "owned" : "handed",
      );
    await tx.triageEntry.updateMany({ where, data: { ownerToldAt: now } });
    await audit(context, athleteId, "triage.tell-owner", { ownerId: entry.ownerId });
  }
  const { state, clockSince, dueNoLater, allNoLater } = entry;
  const tier = entry.tier as Tier | null;
  if (state !== "waiting" || clockSince === null || tier === null) return null;
  const hours = await workingHoursOf(context);
  const clock = { tier, clockSince, dueNoLater, allNoLater };
  const due = stepDue(clock, hours, now);
  if (due > entry.escalation) await escalate(context, athleteId, entry, due === 2 ? 2 : 1);
  return nextStepAt(clock, hours, now);
}

async function escalate(
  context: Settling,
  athleteId: string,
  entry: {
    readonly ownerId: string | null;
    readonly squadId: string;
    readonly colour: string;
    readonly escalation: number;
  },
  due: 1 | 2,
): Promise<void> {
  const { tx, organisation, now } = context;
  const staffing = await staffingOf(context, entry.squadId);
  const red = entry.colour === "red";
  const next = entry.escalation === 0 ? nextOwner(staffing, red, entry.ownerId ?? "", now) : null;
  // With nobody else to ask, all are asked at once: administrators can still get hold of somebody.
  const step = due === 1 && next !== null ? 1 : 2;
  await settleStanding(context, athleteId, {
    byTime: true,
    escalated: step,
    ...(next === null ? {} : { handedTo: { ownerId: next, how: "escalated" as const } }),
  });
  if (step === 2) await tellAll(context, athleteId, entry);
  else if (next !== null) await tellStaff(context, athleteId, [next], "escalated");
  const where = { organisationId: organisation.id, athleteId };
  await tx.triageEntry.updateMany({ where, data: { ownerToldAt: now } });
  await audit(context, athleteId, "triage.escalate", { step, ownerId: next ?? entry.ownerId });
}

async function tellAll(
  context: Settling,
  athleteId: string,
  { squadId, colour }: { readonly squadId: string; readonly colour: string },
): Promise<void> {
  const staffing = await staffingOf(context, squadId);
  const administrators = staffing.staff.filter(({ roles }) => roles.includes("admin"));
  const all = [...ownersInOrder(staffing, colour === "red"), ...administrators].map(({ id }) => id);
  await tellStaff(context, athleteId, all, "all");
}

async function audit(
  { tx, organisation, now }: Settling,
  athleteId: string,
  action: string,
  detail: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  await writeAudit(tx, {
    ...{ organisationId: organisation.id, at: now, athleteIds: [athleteId] },
    ...{ ...THE_PROGRAM, kind: "write" as const, action, reason: null, detail },
  });
}
