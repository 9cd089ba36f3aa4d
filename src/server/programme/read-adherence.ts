import "server-only";
import { dayNumber } from "@/domain/assessment/instant";
import type { Adherence, LevelChange, TickDay } from "@/domain/programme/adherence";
import type { CalendarWeek, Progress } from "@/domain/programme/calendar";
import { currentWeek } from "@/domain/programme/current-week";
import { levelsOf, twoWeeksAt, type LevelCause, type Stage } from "@/domain/programme/next-level";
import type { Programme } from "@/domain/programme/programme";
import { plannedAtHome } from "@/domain/programme/training-day";
import { restUntil, trainingWeek } from "@/domain/programme/training-week";
import type { Context } from "../context";
import { stageOf } from "./current-programme";
import { sessionsSince, type StoredSession } from "./sessions-of";
import { TICKED_WITHIN_DAYS } from "./tick-session";

const DAY = 86_400_000;
const LOOKED_BACK = 21;

/** Levels of this programme since it started, oldest first. */
async function stagesSince(
  { tx, organisation }: Context,
  athleteId: string,
  startsOn: string,
): Promise<readonly { readonly stage: Stage; readonly cause: string }[]> {
  const rows = await tx.programmeAssignment.findMany({
    where: {
      ...{ organisationId: organisation.id, athleteId },
      startsOn: new Date(`${startsOn}T00:00:00Z`),
      mode: { not: "HOLD" },
    },
    orderBy: [{ assignedAt: "asc" }, { id: "asc" }],
    select: { level: true, levelSince: true, startsOn: true, cause: true },
  });
  return rows.map((row) => ({ stage: stageOf(row), cause: row.cause }));
}

/** How far the athlete has come, for the calendar. */
export async function readProgress(
  context: Context,
  athleteId: string,
  stage: Stage,
  today: string,
): Promise<Progress & { readonly changes: readonly LevelChange[] }> {
  const stages = await stagesSince(context, athleteId, stage.startsOn);
  const changed = stages.flatMap(({ stage: after, cause }, at) => {
    const before = stages[at - 1]?.stage;
    return before !== undefined && before.level !== after.level ? [{ before, after, cause }] : [];
  });
  return {
    currentWeek: currentWeek(stage.startsOn, today),
    levels: changed.map(({ after }) => ({
      level: after.level,
      fromWeek: Math.max(1, currentWeek(stage.startsOn, after.levelSince)),
    })),
    changes: changed
      .filter(({ cause }) => cause === "two-reds" || cause === "two-weeks")
      .map(({ before, after, cause }) => ({
        on: after.levelSince,
        from: before.level,
        to: after.level,
        cause: cause as LevelCause,
      }))
      .toReversed(),
  };
}

/**
 * What came of the programme up to today.
 * @param day the day to tick, YYYY-MM-DD; undefined: today
 */
export async function readAdherence(
  context: Context,
  athleteId: string,
  {
    programme,
    stage,
    weeks,
    changes,
    today,
  }: {
    readonly programme: Programme;
    readonly stage: Stage;
    readonly weeks: readonly CalendarWeek[];
    readonly changes: readonly LevelChange[];
    readonly today: string;
  },
  day: string | undefined,
): Promise<Adherence> {
  const back = new Date((dayNumber(today) - LOOKED_BACK) * DAY).toISOString().slice(0, 10);
  const sessions = await sessionsSince(context, athleteId, back);
  return {
    today,
    ...{ level: stage.level, levelSince: stage.levelSince, levels: levelsOf(programme), changes },
    record: twoWeeksAt(stage, weeks, sessions, today),
    week: trainingWeek(weeks, stage.startsOn, sessions, today),
    restUntil: restUntil(sessions, today),
    tick: tickDay(weeks, stage, sessions, today, day ?? today),
  };
}

function tickDay(
  weeks: readonly CalendarWeek[],
  stage: Stage,
  sessions: readonly StoredSession[],
  today: string,
  day: string,
): TickDay | null {
  if (day > today || dayNumber(today) - dayNumber(day) >= TICKED_WITHIN_DAYS) return null;
  const stands = sessions.find(({ doneOn }) => doneOn === day) ?? null;
  const planned = stands?.planned ?? plannedAtHome(weeks, stage.startsOn, day);
  if (planned.length === 0) return null;
  const before = sessions.findLast(({ doneOn, done }) => doneOn < day && done.length > 0);
  const isNear = before !== undefined && dayNumber(today) - dayNumber(before.doneOn) < TICKED_WITHIN_DAYS;
  return {
    ...{ day, planned, stands },
    before: isNear && before.morning === null ? { id: before.id, day: before.doneOn } : null,
  };
}
