import "server-only";
import type { AuditRecord } from "@/domain/athlete/athlete-record";
import type { Context, Subject } from "../context";

const NEWEST = 50;

/**
 * Who read or changed this athlete's data, newest first, as far as the reader may know: the athlete and clinicians all
 * of it, a coach the own acts. A reason that somebody wrote is for those who read receipts.
 */
export async function auditOfAthlete(context: Context, athlete: Subject): Promise<readonly AuditRecord[]> {
  const everybodys = athlete.fields.has("receipt");
  const events = await context.tx.auditSubject.findMany({
    where: {
      organisationId: context.organisation.id,
      athleteId: athlete.id,
      ...(everybodys ? {} : { event: { actorId: context.actor.membershipId } }),
    },
    orderBy: [{ at: "desc" }, { eventId: "desc" }],
    take: NEWEST,
    include: { event: true },
  });
  return events.map(({ event }) => ({
    id: event.id,
    at: event.at.toISOString(),
    actor: event.actorName,
    roles: event.actorRoles,
    kind: event.kind === "write" ? "write" : "read",
    action: event.action,
    reason: event.reason,
  }));
}
