import "server-only";
import { dayNumber } from "@/domain/assessment/instant";
import { runProblems, type Run } from "@/domain/run-log/run";
import { consentState, requireConsent } from "../athlete/consent-state";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";

const OLDEST_DAYS = 366;

/**
 * Keeps a run as the athlete tells it.
 * @returns the run's id.
 * @throws Refusal `invalid` for a day to come or long past and for what contradicts itself; `no-consent`.
 */
export async function logRun(context: Context, athlete: Subject, run: Run): Promise<string> {
  await requireSound(context, athlete, run);
  const id = crypto.randomUUID();
  await context.tx.runEntry.create({ data: { ...entryOf(context, athlete, run), id, runId: id } });
  context.note({ runId: id });
  return id;
}

/**
 * Puts another telling of a run in place of the one that stood, which stays in the athlete's data.
 * @param entryId the row that the athlete saw
 * @throws Refusal `stale` when another one stands meanwhile; as `logRun`.
 */
export async function correctRun(
  context: Context,
  athlete: Subject,
  entryId: string,
  run: Run,
): Promise<void> {
  await requireSound(context, athlete, run);
  const { runId } = await standing(context, athlete, entryId);
  await context.tx.runEntry.create({
    data: { ...entryOf(context, athlete, run), runId, replacesId: entryId },
  });
  context.note({ runId });
}

/** Takes a run out of the log; its rows stay in the athlete's data. @throws Refusal as `correctRun`. */
export async function removeRun(context: Context, athlete: Subject, entryId: string): Promise<void> {
  await requireConsent(context, athlete.id);
  const { id: _, ...seen } = await standing(context, athlete, entryId);
  await context.tx.runEntry.create({
    data: {
      ...seen,
      replacesId: entryId,
      removed: true,
      recordedAt: context.now,
      recordedBy: context.actor.membershipId,
    },
  });
  context.note({ runId: seen.runId });
}

async function requireSound(context: Context, athlete: Subject, run: Run): Promise<void> {
  await requireConsent(context, athlete.id);
  const { today } = await consentState(context, athlete.id);
  const problems = runProblems(run);
  if (run.ranOn > today) throw new Refusal("invalid", { ranOn: "date-future" });
  if (dayNumber(run.ranOn) < dayNumber(today) - OLDEST_DAYS)
    throw new Refusal("invalid", { ranOn: "run-long-ago" });
  if (Object.keys(problems).length > 0) throw new Refusal("invalid", { ...problems });
}

/** The row that stands, locked against a second correction of it. */
async function standing({ tx, organisation }: Context, athlete: Subject, entryId: string) {
  await tx.$executeRaw`SELECT 1 FROM athlete WHERE organisation_id = ${organisation.id}::uuid AND id = ${athlete.id}::uuid FOR NO KEY UPDATE`;
  const seen = await tx.runEntry.findFirst({
    where: { organisationId: organisation.id, athleteId: athlete.id, id: entryId },
    include: { replacedBy: { select: { id: true } } },
  });
  if (!seen) throw new Refusal("not-found");
  const { replacedBy, ...entry } = seen;
  if (replacedBy !== null || entry.removed) throw new Refusal("stale");
  return entry;
}

function entryOf({ organisation, actor, now }: Context, athlete: Subject, { ranOn, ...told }: Run) {
  return {
    ...told,
    organisationId: organisation.id,
    athleteId: athlete.id,
    ranOn: new Date(`${ranOn}T00:00:00Z`),
    removed: false,
    recordedAt: now,
    recordedBy: actor.membershipId,
  };
}
