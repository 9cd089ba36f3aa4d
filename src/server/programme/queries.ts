import "server-only";
import { z } from "zod";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { dayIn } from "@/domain/athlete/local-day";
import type { Adherence } from "@/domain/programme/adherence";
import { calendarOf, type CalendarWeek } from "@/domain/programme/calendar";
import { LIBRARY } from "@/domain/programme/library/library";
import type { Programme } from "@/domain/programme/programme";
import { readStandingNow } from "../athlete/read-standing";
import { defineQuery } from "../query";
import { currentProgramme } from "./current-programme";
import { readAdherence, readProgress } from "./read-adherence";
import { settleByTime } from "./settle-by-time";

/** The programme in force; null before the first answers were sent. */
export interface ProgrammePageData {
  readonly programme: Programme;
  /** Weeks 0 to 8 at the levels that the athlete's record gave; empty on hold. */
  readonly weeks: readonly CalendarWeek[];
  /** Null on hold. */
  readonly adherence: Adherence | null;
  readonly currentWeek: number;
  readonly own: boolean;
  /** What a clinician set since: limits in force, and until when restrictions are lifted. */
  readonly limits: AthleteStanding["limits"];
  readonly liftedUntil: string | null;
  readonly name: string;
}

export const readProgramme = defineQuery({
  id: "programme.read",
  input: z.strictObject({ athleteId: z.string(), day: z.iso.date().optional() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, { day }, athlete): Promise<ProgrammePageData | null> => {
    const { tx, organisation, now } = context;
    await settleByTime(context, athlete.id);
    const current = await currentProgramme(context, athlete.id);
    if (!current) return null;
    const person = await tx.athlete.findFirstOrThrow({
      where: { organisationId: organisation.id, id: athlete.id },
      select: { givenName: true, familyName: true, timeZone: true },
    });
    const { programme, stage } = current;
    const today = dayIn(now, person.timeZone ?? organisation.timeZone);
    const { changes, ...progress } = await readProgress(context, athlete.id, stage, today);
    const weeks = calendarOf(programme, LIBRARY, progress);
    const { limits, liftedUntil } = await readStandingNow(context, athlete.id);
    const facts = { programme, stage, weeks, changes, today };
    return {
      programme,
      weeks,
      adherence: weeks.length === 0 ? null : await readAdherence(context, athlete.id, facts, day),
      currentWeek: progress.currentWeek,
      limits: limits.map(({ text, until, mode }) => ({ text, until, mode })),
      liftedUntil,
      own: athlete.relations.includes("self"),
      name: `${person.givenName} ${person.familyName}`,
    };
  },
});
