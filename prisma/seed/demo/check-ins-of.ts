import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckInPlan } from "../builders/a-check-in-plan";
import { aWeek } from "../builders/a-week";
import { benignAnswers } from "../builders/answers";
import type { BuiltAthlete, BuiltMember } from "../builders/built";
import { checkInsInTurn, turnsOf, weekAfter, type Turn } from "../builders/check-ins-in-turn";
import { hoursBefore } from "../builders/days";
import { WEEKLY_COURSES } from "../builders/weekly-courses";
import type { Course, Part } from "./cast";
import { FOLLOWED } from "./followed";

interface Scene {
  readonly clinician: BuiltMember;
  readonly coach: BuiltMember;
  readonly author: BuiltMember;
  /** The first answers. */
  readonly answers: Answers;
  readonly begun: Date;
  readonly now: Date;
  readonly place: number;
}

/** Points above or below the first worst pain, week by week: pain swings by itself. */
const SWING = [0, 1, 0, -1, 1, 0, 0, -1];
const DAY_AND_A_HALF = 36;
/** After these nothing is left of the signs that the first answers told of. */
const CLOSED: ReadonlySet<Course> = new Set(["closed", "limited", "review-late"]);

/** Sends an athlete's check-ins up to the present, with what staff did about them, and has chosen when to be asked. */
export async function checkInsOf(athlete: BuiltAthlete, part: Part, scene: Scene): Promise<void> {
  const { clinician, coach, author, answers, begun, place } = scene;
  const { follows } = part;
  const wish = {
    first: CLOSED.has(part.course) ? benignAnswers(begun) : answers,
    firstAt: begun,
    by: author,
  };
  if (follows !== undefined) {
    await aCheckInPlan(athlete, { now: begun, weekday: 1 + (place % 7), hour: 17 + (place % 4) });
    await checkInsInTurn(athlete, turnsOf(WEEKLY_COURSES[follows], begun), {
      ...wish,
      after: async ({ week, now: at }, tx) =>
        FOLLOWED[follows][week]?.({ athlete, clinician, coach, now: at, tx }),
    });
  } else if (!part.silent && athlete.member !== null) {
    await checkInsInTurn(athlete, asBefore(part, scene), wish);
  }
}

/** A check-in a week since staff last did something, and one of the last day: pain as it was, nothing new. */
function asBefore({ course }: Part, { answers, begun, now, place }: Scene): readonly Turn[] {
  const worst = Number(answers["Q-NPRS-WORST"]);
  if (Number.isNaN(worst)) return [];
  const spent = now.getTime() - begun.getTime();
  const from = course === "waits" ? begun : new Date(begun.getTime() + 0.82 * spent);
  const last = hoursBefore(now, 2 + (place % 17));
  const weekly = Array.from({ length: Math.floor(spent / 604_800_000) }, (_, week) => ({
    week: week + 1,
    now: weekAfter(begun, week + 1),
  })).filter(({ now: at }) => at > from && at < hoursBefore(last, DAY_AND_A_HALF));
  const turns = last > hoursBefore(from, -20) ? [...weekly, { week: weekly.length + 1, now: last }] : weekly;
  const adl = answers["Q-ADL"];
  return turns.map(({ week, now: at }) => ({
    week,
    now: at,
    told: aWeek(
      Math.max(0, worst + (SWING[(week + place) % SWING.length] ?? 0)),
      adl === undefined ? {} : { "Q-ADL": adl },
    ),
  }));
}
