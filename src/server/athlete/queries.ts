import "server-only";
import { z } from "zod";
import { audiencesOf } from "@/domain/athlete/audiences";
import type { AthleteRecord, NoteAudience } from "@/domain/athlete/athlete-record";
import type { AthleteResult } from "@/domain/athlete/result";
import { defineQuery } from "../query";
import { readRecord } from "./read-record";
import { readResultOf } from "./read-result";

/** An athlete's page for staff or the athlete: the record and what its forms need. */
export interface AthletePageData {
  readonly record: AthleteRecord;
  readonly audiences: readonly NoteAudience[];
  readonly timeZone: string;
}

export const readAthlete = defineQuery({
  id: "athlete.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<AthletePageData> => ({
    record: await readRecord(context, athlete),
    audiences: audiencesOf(context.actor),
    timeZone: context.organisation.timeZone,
  }),
});

/** What came of one submission. */
export const readResult = defineQuery({
  id: "athlete.read",
  input: z.strictObject({ athleteId: z.string(), submissionId: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: (context, { submissionId }, athlete): Promise<AthleteResult> =>
    readResultOf(context, athlete, submissionId),
});

/** An athlete's own start page. */
export interface AthleteHome {
  readonly givenName: string;
  readonly draftOpen: boolean;
  readonly sharesTraining: boolean;
  readonly latest: AthleteResult | null;
}

export const readAthleteHome = defineQuery({
  id: "athlete.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<AthleteHome> => {
    const { tx, organisation, actor } = context;
    const where = { organisationId: organisation.id, athleteId: athlete.id };
    const person = await tx.athlete.findFirstOrThrow({
      where: { organisationId: organisation.id, id: athlete.id },
      select: { givenName: true, sharesTraining: true },
    });
    const drafts = await tx.intakeDraft.count({
      where: { ...where, authorId: actor.membershipId, submittedAt: null },
    });
    const newest = await tx.submission.findFirst({
      where,
      orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    return {
      givenName: person.givenName,
      draftOpen: drafts > 0,
      sharesTraining: person.sharesTraining,
      latest: newest ? await readResultOf(context, athlete, newest.id) : null,
    };
  },
});
