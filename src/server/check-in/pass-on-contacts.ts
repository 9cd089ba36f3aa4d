import "server-only";
import { contactStep, nextContactStepAt, type ContactClock } from "@/domain/check-in/contact-clock";
import { nextOwner, ownersInOrder, type Staffing } from "@/domain/ownership/owners";
import type { Settling } from "../athlete/settle-standing";
import { staffingOf } from "../athlete/staffing-of";
import { workingHoursOf } from "../athlete/working-hours-of";
import { THE_PROGRAM } from "../audit/the-program";
import { writeAudit } from "../audit/write-audit";
import { tellStaff } from "../ownership/tell-staff";

/**
 * Passes on whom somebody has to get in touch with: at its time without a try to the next person in the order who is
 * there; at twice the time since it was noticed to all, however often somebody has tried. Each once, on record, and told
 * by mail. The caller holds the athlete's triage entry.
 * @returns when to look again; null when nothing goes further
 */
export async function passOnContacts(context: Settling, athleteId: string): Promise<Date | null> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const tasks = await tx.contactTask.findMany({
    where: { ...where, closedAt: null, escalation: { lt: 2 } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
  });
  if (tasks.length === 0) return null;
  const hours = await workingHoursOf(context);
  const clocks = tasks.map((task) => ({ task, clock: task as typeof task & ContactClock }));
  const late = clocks.filter(({ task, clock }) => contactStep(clock, now, hours) > task.escalation);
  if (late.length > 0) {
    const entry = await tx.triageEntry.findFirstOrThrow({ where, select: { squadId: true, colour: true } });
    const staffing = await staffingOf(context, entry.squadId);
    const due = Math.max(...late.map(({ clock }) => contactStep(clock, now, hours)));
    const from = late[0]?.task.ownerId ?? "";
    await passOn(context, athleteId, { staffing, red: entry.colour === "red", due, from });
  }
  const next = clocks.flatMap(({ clock }) => nextContactStepAt(clock, now, hours)?.getTime() ?? []);
  return next.length === 0 ? null : new Date(Math.min(...next));
}

interface Late {
  readonly staffing: Staffing;
  readonly red: boolean;
  readonly due: number;
  readonly from: string;
}

async function passOn(context: Settling, athleteId: string, { staffing, red, due, from }: Late) {
  const { tx, organisation, now } = context;
  const next = due === 1 ? nextOwner(staffing, red, from, now) : null;
  // With nobody else to ask, all are asked at once, as with a flag that nobody acknowledges.
  const step = next === null ? 2 : 1;
  // One athlete, one call: what is open beside it goes to the same person.
  await tx.contactTask.updateMany({
    where: { organisationId: organisation.id, athleteId, closedAt: null, escalation: { lt: step } },
    data: { escalation: step, escalatedAt: now, ...(next === null ? {} : { ownerId: next }) },
  });
  if (next === null) {
    const administrators = staffing.staff.filter(({ roles, active }) => active && roles.includes("admin"));
    const all = [...ownersInOrder(staffing, red), ...administrators].map(({ id }) => id);
    await tellStaff(context, athleteId, all, "unreachedAll");
  } else await tellStaff(context, athleteId, [next], "unreached");
  await writeAudit(tx, {
    ...{ organisationId: organisation.id, at: now, athleteIds: [athleteId] },
    ...{ ...THE_PROGRAM, kind: "write" as const, action: "contact.pass-on", reason: null },
    detail: { step, from, ...(next === null ? {} : { to: next }) },
  });
}
