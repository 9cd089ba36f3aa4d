import "server-only";
import { z } from "zod";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { dayIn } from "@/domain/athlete/local-day";
import { currentWeek } from "@/domain/programme/current-week";
import type { Programme } from "@/domain/programme/programme";
import { readStandingNow } from "../athlete/read-standing";
import { defineQuery } from "../query";
import { settleByTime } from "./settle-by-time";

/** The programme in force; null before the first answers were sent. */
export interface ProgrammePageData {
  readonly programme: Programme;
  readonly currentWeek: number;
  readonly own: boolean;
  /** What a clinician set since: limits in force, and until when restrictions are lifted. */
  readonly limits: AthleteStanding["limits"];
  readonly liftedUntil: string | null;
  readonly name: string;
}

export const readProgramme = defineQuery({
  id: "programme.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<ProgrammePageData | null> => {
    const { tx, organisation, now } = context;
    await settleByTime(context, athlete.id);
    const assigned = await tx.programmeAssignment.findFirst({
      where: { organisationId: organisation.id, athleteId: athlete.id, endedAt: null },
      select: { plan: true, startsOn: true, athlete: { select: { givenName: true, familyName: true } } },
    });
    if (!assigned) return null;
    const { limits, liftedUntil } = await readStandingNow(context, athlete.id);
    const startsOn = assigned.startsOn.toISOString().slice(0, 10);
    return {
      programme: assigned.plan as unknown as Programme,
      currentWeek: currentWeek(startsOn, dayIn(now, organisation.timeZone)),
      limits: limits.map(({ text, until, mode }) => ({ text, until, mode })),
      liftedUntil,
      own: athlete.relations.includes("self"),
      name: `${assigned.athlete.givenName} ${assigned.athlete.familyName}`,
    };
  },
});
