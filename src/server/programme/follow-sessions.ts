import "server-only";
import { calendarOf } from "@/domain/programme/calendar";
import { nextLevel, twoWeeksAt } from "@/domain/programme/next-level";
import type { Context } from "../context";
import { assignProgramme } from "./assign-programme";
import type { CurrentProgramme } from "./current-programme";
import { sessionsSince } from "./sessions-of";

/**
 * Moves the level of a programme where its sessions ask for it: the same plan at another level from today on, with the
 * reason, and an audit row of its own.
 */
export async function followSessions(
  context: Context,
  athleteId: string,
  { assessmentId, programme, stage }: CurrentProgramme,
  today: string,
): Promise<void> {
  const sessions = await sessionsSince(context, athleteId, stage.levelSince);
  const record = twoWeeksAt(stage, calendarOf(programme), sessions, today);
  const next = nextLevel(record, programme);
  if (next === null) return;
  await assignProgramme(context, athleteId, assessmentId, programme, {
    stage: { ...stage, level: next.level, levelSince: today },
    cause: next.cause,
  });
  context.also(next.level > stage.level ? "programme.level-up" : "programme.level-down", {
    from: stage.level,
    to: next.level,
    cause: next.cause,
    sessionsDone: record.sessionsDone,
    sessionsPlanned: record.sessionsPlanned,
    reds: record.redsTold,
  });
}
