import "server-only";
import { z } from "zod";
import { audiencesOf } from "@/domain/athlete/audiences";
import type { AthleteRecord, NoteAudience } from "@/domain/athlete/athlete-record";
import { GUARDIAN_BELOW, type ConsentRecord } from "@/domain/athlete/consent";
import { ageOn } from "@/domain/athlete/local-day";
import { asItStands } from "@/domain/athlete/as-it-stands";
import type { AthleteResult } from "@/domain/athlete/result";
import type { AthleteStanding } from "@/domain/athlete/athlete-standing";
import type { StaffMessage } from "@/domain/athlete/staff-message";
import type { SubmissionView } from "@/domain/athlete/submission-view";
import type { Trend } from "@/domain/athlete/trend";
import { defineQuery } from "../query";
import { consentState, guardianAgreed } from "./consent-state";
import { consentsOf, exportOf } from "./my-data";
import { readRecord } from "./read-record";
import { readOwnStanding } from "./read-standing";
import { readResultOf } from "./read-result";
import { readSubmissionOf } from "./read-submission";
import { readTrend } from "./read-trend";
import { messagesTo } from "./staff-messages";

/** An athlete's page for staff or the athlete: the record and what its forms need. */
export interface AthletePageData {
  readonly record: AthleteRecord;
  readonly audiences: readonly NoteAudience[];
  readonly timeZone: string;
  /** null: not for this reader, or no pain was told yet. */
  readonly trend: Trend | null;
  /** Of staff to the athlete, as far as the reader may see them. */
  readonly messages: readonly StaffMessage[];
}

export const readAthlete = defineQuery({
  id: "athlete.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<AthletePageData> => ({
    record: await readRecord(context, athlete),
    audiences: audiencesOf(context.actor),
    timeZone: context.organisation.timeZone,
    trend: await readTrend(context, athlete),
    messages: await messagesTo(context, athlete),
  }),
});

/** One submission as it was sent and, for who reads receipts, what came of it. */
export const readSubmission = defineQuery({
  id: "athlete.read",
  input: z.strictObject({ athleteId: z.string(), submissionId: z.uuid() }),
  athlete: ({ athleteId }) => athleteId,
  run: (context, { submissionId }, athlete): Promise<SubmissionView> =>
    readSubmissionOf(context, athlete, submissionId),
});

/** What is kept of an athlete and what they agreed to, for the athlete alone. */
export interface MyData {
  readonly consents: readonly ConsentRecord[];
  readonly withdrawnAt: string | null;
  /** Under 16 a parent or guardian agrees, not the athlete. */
  readonly needsGuardian: boolean;
  readonly sharesTraining: boolean;
  readonly timeZone: string;
}

export const readMyData = defineQuery({
  id: "data.read",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: async (context, _input, athlete): Promise<MyData> => {
    const person = await context.tx.athlete.findFirstOrThrow({
      where: { organisationId: context.organisation.id, id: athlete.id },
      select: { sharesTraining: true, timeZone: true },
    });
    const state = await consentState(context, athlete.id);
    return {
      consents: await consentsOf(context, athlete),
      withdrawnAt: state.withdrawnAt?.toISOString() ?? null,
      needsGuardian:
        state.dateOfBirth !== null &&
        ageOn(state.dateOfBirth, state.today) < GUARDIAN_BELOW &&
        !guardianAgreed(state),
      sharesTraining: person.sharesTraining,
      timeZone: person.timeZone ?? context.organisation.timeZone,
    };
  },
});

export const readExport = defineQuery({
  id: "data.export",
  input: z.strictObject({ athleteId: z.string() }),
  athlete: ({ athleteId }) => athleteId,
  run: (context, _input, athlete) => exportOf(context, athlete),
});

/** An athlete's own start page. */
export interface AthleteHome {
  readonly givenName: string;
  readonly draftOpen: boolean;
  readonly sharesTraining: boolean;
  readonly latest: AthleteResult | null;
  /** Where the athlete stands now, after what clinicians did since. */
  readonly standing: AthleteStanding;
  /** null: no pain was told yet. */
  readonly trend: Trend | null;
  readonly messages: readonly StaffMessage[];
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
    const standing = await readOwnStanding(context, athlete.id);
    return {
      givenName: person.givenName,
      draftOpen: drafts > 0,
      sharesTraining: person.sharesTraining,
      latest: newest ? asItStands(await readResultOf(context, athlete, newest.id), standing) : null,
      standing,
      trend: await readTrend(context, athlete),
      messages: await messagesTo(context, athlete),
    };
  },
});
