import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { calendarOf } from "@/domain/programme/calendar";
import { doneInWeek, type DoneInWeek } from "@/domain/programme/done-in-week";
import type { Programme } from "@/domain/programme/programme";
import type { Settling } from "./settle-standing";

const DAY = 24 * 3_600_000;
/** What was ticked or told says nothing any more after so long. */
const HOLDS = 14 * DAY;

interface Done {
  readonly programmeDone: number | null;
  readonly programmePlanned: number | null;
}

/**
 * Sessions of the programme done and planned in seven days: as they were ticked day by day, or else as told at the latest
 * check-in that asked; null for both where nothing was.
 */
export async function programmeDone(context: Settling, athleteId: string): Promise<Done> {
  const ticked = await doneAsTicked(context, athleteId);
  if (ticked !== null) return { programmeDone: ticked.done, programmePlanned: ticked.planned };
  const { tx, organisation, now } = context;
  const [told] = await tx.$queryRaw<{ done: number | null; planned: number | null }[]>`
    SELECT (answers #>> '{Q-PROG-DONE,done}')::int AS done, (answers #>> '{Q-PROG-DONE,planned}')::int AS planned
      FROM submission
     WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid
       AND submitted_at > ${new Date(now.getTime() - HOLDS)} AND jsonb_typeof(answers #> '{Q-PROG-DONE,planned}') = 'number'
       AND jsonb_typeof(answers #> '{Q-PROG-DONE,done}') = 'number'
     ORDER BY submitted_at DESC, id DESC LIMIT 1`;
  return { programmeDone: told?.done ?? null, programmePlanned: told?.planned ?? null };
}

async function doneAsTicked(
  { tx, organisation, now }: Settling,
  athleteId: string,
): Promise<DoneInWeek | null> {
  const today = dayIn(now, organisation.timeZone);
  const sessions = await tx.programmeSession.findMany({
    where: {
      ...{ organisationId: organisation.id, athleteId, replacedBy: null },
      doneOn: { gt: new Date(Date.parse(`${today}T00:00:00Z`) - HOLDS) },
    },
    select: { doneOn: true, planned: true, done: true },
  });
  if (sessions.length === 0) return null;
  const current = await tx.programmeAssignment.findFirst({
    where: { organisationId: organisation.id, athleteId, endedAt: null },
    select: { plan: true, startsOn: true },
  });
  if (current === null) return null;
  const ticked = sessions.map(({ doneOn, ...session }) => ({
    ...session,
    doneOn: doneOn.toISOString().slice(0, 10),
  }));
  const weeks = calendarOf(current.plan as unknown as Programme);
  return doneInWeek(ticked, weeks, current.startsOn.toISOString().slice(0, 10), today);
}
