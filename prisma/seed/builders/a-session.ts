import type { Session } from "@/domain/programme/session";
import { calendarOf } from "@/domain/programme/calendar";
import { firstMonday } from "@/domain/programme/current-week";
import { plannedAtHome } from "@/domain/programme/training-day";
import { currentProgramme } from "@/server/programme/current-programme";
import { sessionsSince } from "@/server/programme/sessions-of";
import { tickSession } from "@/server/programme/tick-session";
import { actingOn } from "./acting";
import type { BuiltAthlete, Moment } from "./built";
import { daysAfter } from "./days";
import { anIntake } from "./an-intake";
import { PERSONAS } from "./personas";

/** A session of a programme as its athlete ticks it: all that was planned that day, without pain, unless it says otherwise. */
export async function aSession(
  athlete: BuiltAthlete,
  {
    doneOn,
    morningBefore,
    ...told
  }: Partial<Session> &
    Pick<Session, "doneOn"> & {
      /** How the morning after the session before was; left out: as usual. */
      readonly morningBefore?: "as-usual" | "higher" | null;
    },
  moment: Moment = {},
): Promise<void> {
  if (!athlete.member) throw new Error(`${athlete.givenName} does not sign in.`);
  await actingOn(athlete.member, athlete, moment, "programme.tick", async (context, subject) => {
    const current = await currentProgramme(context, athlete.id);
    if (!current) throw new Error(`${athlete.givenName} has no programme.`);
    const stored = await sessionsSince(context, athlete.id, daysAfter(new Date(doneOn), -6));
    const before = stored.findLast((session) => session.doneOn < doneOn && session.morning === null);
    const morning = morningBefore === undefined ? "as-usual" : morningBefore;
    await tickSession(context, subject, {
      doneOn,
      done: plannedAtHome(calendarOf(current.programme), current.stage.startsOn, doneOn),
      painDuring: 1,
      painAfter: 1,
      clean: true,
      ...told,
      seen: stored.find((session) => session.doneOn === doneOn)?.id ?? null,
      before: before === undefined || morning === null ? null : { id: before.id, morning },
    });
  });
}

/** A session on each of so many days in a row, at noon of that day. @param from calendar day YYYY-MM-DD */
export async function someSessions(
  athlete: BuiltAthlete,
  from: string,
  days: number,
  told: Omit<Parameters<typeof aSession>[1], "doneOn"> = {},
  { tx }: Pick<Moment, "tx"> = {},
): Promise<void> {
  for (let at = 0; at < days; at += 1) {
    const doneOn = daysAfter(new Date(from), at);
    await aSession(
      athlete,
      { ...told, doneOn },
      { now: new Date(`${doneOn}T12:00:00Z`), ...(tx ? { tx } : {}) },
    );
  }
}

/**
 * An intake three weeks and more ago, two weeks and a day of sessions that bring the second level, and a red one.
 * @returns the day of the red session.
 */
export async function aCourse(athlete: BuiltAthlete, now: Date): Promise<string> {
  const begun = new Date(now.getTime() - COURSE_DAYS * DAY);
  await anIntake(athlete, PERSONAS.deskWorker(begun), { now: begun });
  const monday = firstMonday(begun.toISOString().slice(0, 10));
  await someSessions(athlete, monday, TO_SECOND_LEVEL);
  const red = daysAfter(new Date(monday), TO_SECOND_LEVEL);
  await someSessions(athlete, red, 1, { painDuring: 7 });
  return red;
}

const DAY = 86_400_000;
const COURSE_DAYS = 24;
const TO_SECOND_LEVEL = 15;
