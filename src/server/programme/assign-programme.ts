import "server-only";
import type { Programme } from "@/domain/programme/programme";
import { dayIn } from "@/domain/athlete/local-day";
import type { Settling } from "../athlete/settle-standing";

/** Ends the present programme and assigns this one, starting today where the organisation is. */
export async function assignProgramme(
  context: Settling,
  athleteId: string,
  assessmentId: string,
  programme: Programme,
): Promise<void> {
  const { tx, organisation, now } = context;
  await tx.programmeAssignment.updateMany({
    where: { organisationId: organisation.id, athleteId, endedAt: null },
    data: { endedAt: now },
  });
  await tx.programmeAssignment.create({
    data: {
      organisationId: organisation.id,
      athleteId,
      assessmentId,
      mode: programme.mode,
      plan: structuredClone(programme) as object,
      libraryVersion: programme.libraryVersion,
      assignedAt: now,
      startsOn: new Date(`${dayIn(now, organisation.timeZone)}T00:00:00Z`),
    },
  });
}
