import "server-only";
import type { Level, Programme } from "@/domain/programme/programme";
import type { Stage } from "@/domain/programme/next-level";
import type { Settling } from "../athlete/settle-standing";

/** The programme in force, where the athlete is in it, and what it was made from. */
export interface CurrentProgramme {
  readonly id: string;
  readonly assessmentId: string;
  readonly programme: Programme;
  readonly stage: Stage;
}

/** The programme of an athlete; null before the first answers were sent. */
export async function currentProgramme(
  { tx, organisation }: Pick<Settling, "tx" | "organisation">,
  athleteId: string,
): Promise<CurrentProgramme | null> {
  const found = await tx.programmeAssignment.findFirst({
    where: { organisationId: organisation.id, athleteId, endedAt: null },
    select: { id: true, assessmentId: true, plan: true, startsOn: true, level: true, levelSince: true },
  });
  return (
    found && {
      id: found.id,
      assessmentId: found.assessmentId,
      programme: found.plan as unknown as Programme,
      stage: stageOf(found),
    }
  );
}

/** The stage that a row of the table tells; one from before levels were kept has been at its level since its start. */
export function stageOf(row: {
  readonly level: number;
  readonly levelSince: Date | null;
  readonly startsOn: Date;
}): Stage {
  const startsOn = row.startsOn.toISOString().slice(0, 10);
  return {
    level: row.level as Level,
    levelSince: row.levelSince?.toISOString().slice(0, 10) ?? startsOn,
    startsOn,
  };
}
