import "server-only";
import type { LevelCause, Stage } from "@/domain/programme/next-level";
import type { Programme } from "@/domain/programme/programme";
import type { Settling } from "../athlete/settle-standing";

/** Why a programme took the place of another: new answers, a change of standing, the record of its sessions, or a template. */
export type AssignmentCause = "answers" | "standing" | "template" | LevelCause;

/** Ends the present programme and assigns this one, at its stage, from now on. */
export async function assignProgramme(
  context: Settling,
  athleteId: string,
  assessmentId: string,
  programme: Programme,
  { stage, cause }: { readonly stage: Stage; readonly cause: AssignmentCause },
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
      startsOn: new Date(`${stage.startsOn}T00:00:00Z`),
      level: stage.level,
      levelSince: new Date(`${stage.levelSince}T00:00:00Z`),
      cause,
    },
  });
}
