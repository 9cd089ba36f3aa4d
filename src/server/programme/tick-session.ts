import "server-only";
import { dayNumber } from "@/domain/assessment/instant";
import { calendarOf } from "@/domain/programme/calendar";
import type { Morning, Session } from "@/domain/programme/session";
import { plannedAtHome } from "@/domain/programme/training-day";
import { consentState, requireConsent } from "../athlete/consent-state";
import { programmeDone } from "../athlete/programme-done";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { currentProgramme, type CurrentProgramme } from "./current-programme";
import { followSessions } from "./follow-sessions";
import { sessionsSince, type StoredSession } from "./sessions-of";

/** A session can be ticked, and completed, for so many days. */
export const TICKED_WITHIN_DAYS = 7;
const DAY = 86_400_000;

/** What the athlete tells of one day, and of the morning after the session before it. */
export interface ToldSession extends Omit<Session, "planned" | "morning"> {
  /** The row of that day that the athlete saw; null: there was none. */
  readonly seen: string | null;
  /** The session before, as it was seen, and how the morning after it was; null: nothing told. */
  readonly before: { readonly id: string; readonly morning: Morning } | null;
}

/**
 * Keeps what was done of a day's home block with its pain, tells staff how much of the week that is, and moves the level where the record asks for it.
 * @throws Refusal `not-possible` without a programme or while it is on hold; `invalid` for a day out of reach, one
 * without a home block, or nothing told; `stale` when another row stands meanwhile; `no-consent`.
 */
export async function tickSession(context: Context, athlete: Subject, told: ToldSession): Promise<void> {
  const { tx, organisation } = context;
  await tx.$executeRaw`SELECT 1 FROM athlete WHERE organisation_id = ${organisation.id}::uuid AND id = ${athlete.id}::uuid FOR NO KEY UPDATE`;
  // A clinician's act on the same athlete comes before or after: a hold is never overwritten by a level.
  await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athlete.id}::uuid FOR UPDATE`;
  await requireConsent(context, athlete.id);
  const { today } = await consentState(context, athlete.id);
  const current = await currentProgramme(context, athlete.id);
  if (current === null || current.programme.mode === "HOLD") throw new Refusal("not-possible");
  const oldest = dayNumber(today) - TICKED_WITHIN_DAYS + 1;
  if (told.doneOn > today) throw new Refusal("invalid", { doneOn: "date-future" });
  if (dayNumber(told.doneOn) < oldest) throw new Refusal("invalid", { doneOn: "session-long-ago" });
  const stored = await sessionsSince(
    context,
    athlete.id,
    new Date((oldest - 1) * DAY).toISOString().slice(0, 10),
  );
  await keepDay(context, athlete, current, told, stored);
  if (told.before !== null) await keepMorning(context, athlete, told.before, stored);
  await followSessions(context, athlete.id, current, today);
  // Staff read it beside where the athlete stands, which nothing else of a session changes.
  await tx.triageEntry.updateMany({
    where: { organisationId: organisation.id, athleteId: athlete.id },
    data: await programmeDone(context, athlete.id),
  });
}

async function keepDay(
  context: Context,
  athlete: Subject,
  { id: assignmentId, programme, stage }: CurrentProgramme,
  told: ToldSession,
  stored: readonly StoredSession[],
): Promise<void> {
  const stands = stored.find(({ doneOn }) => doneOn === told.doneOn);
  if ((stands?.id ?? null) !== told.seen) throw new Refusal("stale");
  const planned = stands?.planned ?? plannedAtHome(calendarOf(programme), stage.startsOn, told.doneOn);
  if (planned.length === 0) throw new Refusal("invalid", { doneOn: "session-none-planned" });
  if (told.done.some((exercise) => !planned.includes(exercise))) throw new Refusal("stale");
  const { doneOn, done, painDuring, painAfter, clean } = told;
  const isEmpty = done.length === 0 && painDuring === null && painAfter === null;
  if (isEmpty && stands === undefined) throw new Refusal("invalid", { done: "session-empty" });
  await add(context, athlete, assignmentId, stands?.id ?? null, {
    ...{ doneOn, planned, done: planned.filter((exercise) => done.includes(exercise)) },
    ...{ painDuring, painAfter, clean, morning: stands?.morning ?? null },
  });
  context.note({ day: doneOn });
}

async function keepMorning(
  context: Context,
  athlete: Subject,
  { id, morning }: NonNullable<ToldSession["before"]>,
  stored: readonly StoredSession[],
): Promise<void> {
  const before = stored.find((session) => session.id === id);
  if (before === undefined) throw new Refusal("stale");
  if (before.morning === morning) return;
  const { assignmentId } = await context.tx.programmeSession.findFirstOrThrow({
    where: { organisationId: context.organisation.id, id },
    select: { assignmentId: true },
  });
  await add(context, athlete, assignmentId, id, { ...before, morning });
}

function add(
  { tx, organisation, actor, now }: Context,
  athlete: Subject,
  assignmentId: string,
  replacesId: string | null,
  { doneOn, planned, done, painDuring, painAfter, morning, clean }: Session,
) {
  return tx.programmeSession.create({
    data: {
      organisationId: organisation.id,
      athleteId: athlete.id,
      assignmentId,
      replacesId,
      doneOn: new Date(`${doneOn}T00:00:00Z`),
      planned: [...planned],
      done: [...done],
      ...{ painDuring, painAfter, morning, clean },
      recordedAt: now,
      recordedBy: actor.membershipId,
    },
  });
}
