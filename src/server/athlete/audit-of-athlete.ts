import "server-only";
import { joinReads, wordsKey } from "@/domain/access/audit";
import type { AuditRecord } from "@/domain/athlete/athlete-record";
import type { Context, Subject } from "../context";

/** Reads are joined by person and day, so that what is left of these is short. */
const NEWEST = 500;
const SHOWN = 50;

/**
 * Who read or changed this athlete's data, newest first, as far as the reader may know: the athlete and clinicians all
 * of it, a coach the own acts. A reason that somebody wrote is for those who read receipts.
 */
export async function auditOfAthlete(context: Context, athlete: Subject): Promise<readonly AuditRecord[]> {
  const everybodys = athlete.relations.includes("self") || context.actor.roles.includes("clinician");
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
  const records = events.map(({ event }): AuditRecord => {
    const kind = event.kind === "write" ? "write" : "read";
    const at = event.at.toISOString();
    return {
      id: event.id,
      at,
      actor: event.actorName,
      roles: event.actorRoles,
      kind,
      words: wordsKey({ kind, action: event.action, detail: event.detail }),
      reason: athlete.fields.has("audit") ? event.reason : null,
      count: 1,
      since: at,
    };
  });
  return joinReads(records, context.organisation.timeZone).slice(0, SHOWN);
}
