import "server-only";
import { z } from "zod";
import { dayIn } from "@/domain/athlete/local-day";
import { currentWeek } from "@/domain/programme/current-week";
import type { Programme } from "@/domain/programme/programme";
import { defineQuery } from "../query";

/** The programme in force; null before the first answers were sent. */
export interface ProgrammePageData {
  readonly programme: Programme;
  readonly currentWeek: number;
  readonly own: boolean;
  readonly name: string;
}

export const readProgramme = defineQuery({
  id: "programme.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async ({ tx, organisation, now }, _input, athlete): Promise<ProgrammePageData | null> => {
    const assigned = await tx.programmeAssignment.findFirst({
      where: { organisationId: organisation.id, athleteId: athlete.id, endedAt: null },
      select: { plan: true, startsOn: true, athlete: { select: { givenName: true, familyName: true } } },
    });
    if (!assigned) return null;
    const startsOn = assigned.startsOn.toISOString().slice(0, 10);
    return {
      programme: assigned.plan as unknown as Programme,
      currentWeek: currentWeek(startsOn, dayIn(now, organisation.timeZone)),
      own: athlete.relations.includes("self"),
      name: `${assigned.athlete.givenName} ${assigned.athlete.familyName}`,
    };
  },
});
