import "server-only";
import { z } from "zod";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import { dayIn } from "@/domain/athlete/local-day";
import type { Adherence } from "@/domain/programme/adherence";
import { calendarOf, type CalendarWeek } from "@/domain/programme/calendar";
import { may } from "@/domain/access/policy";
import { LIBRARY } from "@/domain/programme/library/library";
import type { Programme } from "@/domain/programme/programme";
import { itemsForTemplate, type TemplateItem } from "@/domain/programme/template";
import type { GivenTemplate } from "@/domain/programme/template-record";
import { readStandingNow } from "../athlete/read-standing";
import { defineQuery } from "../query";
import { currentProgramme } from "./current-programme";
import { Refusal } from "../refusal";
import { readAdherence, readProgress } from "./read-adherence";
import { listTemplates, readTemplateOf } from "./read-templates";
import { readGiven } from "./template-given";
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
  /** What staff gave the athlete; null: nothing. On hold it waits. */
  readonly given: GivenTemplate | null;
  readonly mayMakeTemplate: boolean;
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
      given: await readGiven(context, athlete.id),
      mayMakeTemplate: programme.items.length > 0 && may(context.actor, "template.make", athlete.relations),
    };
  },
});

/** The templates that a member of staff sees. */
export const readTemplates = defineQuery({
  id: "template.read",
  input: z.void(),
  run: listTemplates,
});

export const readTemplate = defineQuery({
  id: "template.read",
  input: z.strictObject({ templateId: z.uuid() }),
  run: async (context, { templateId }) => ({
    template: await readTemplateOf(context, templateId),
    timeZone: context.organisation.timeZone,
  }),
});

/** What a template made from an athlete's present programme begins with; nothing of why the athlete has it. */
export const readItemsForTemplate = defineQuery({
  id: "programme.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<readonly TemplateItem[]> => {
    if (!may(context.actor, "template.make", athlete.relations)) throw new Refusal("not-found");
    const current = await currentProgramme(context, athlete.id);
    return current === null ? [] : itemsForTemplate(current.programme);
  },
});
