import "server-only";
import type { Context } from "../context";
import { Refusal } from "../refusal";

/** What the program does about owners while nobody acts: a page that was open may still act after it. */
const ALTER_NO_VERSION = [
  "triage.tell-owner",
  "triage.escalate",
  "triage.hand-on",
  "contact.pass-on",
  "review.tell",
  "standing.ran-out",
] as const;

/**
 * Locks an athlete's triage entry and checks that it is as the page showed it: of two people acting at once one wins,
 * and the other is told who did what meanwhile.
 * @throws Refusal `overtaken` with `who` and `what` (an action id).
 */
export async function guardVersion(context: Context, athleteId: string, version: number): Promise<void> {
  const { tx, organisation } = context;
  const [entry] = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM triage_entry
     WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid FOR UPDATE`;
  if (entry?.version === version) return;
  const last = await tx.auditSubject.findFirst({
    where: {
      organisationId: organisation.id,
      athleteId,
      event: { kind: "write", action: { notIn: [...ALTER_NO_VERSION] } },
    },
    orderBy: [{ at: "desc" }, { eventId: "desc" }],
    select: { event: { select: { actorName: true, action: true } } },
  });
  throw new Refusal("overtaken", undefined, {
    who: last?.event.actorName ?? "",
    what: last?.event.action ?? "",
  });
}
