import type { HistoryEntry } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn } from "./a-check-in";
import { asAsked } from "./a-week";
import type { BuiltAthlete, BuiltMember } from "./built";
import type { WeeklyCourse } from "./weekly-courses";

const WEEK = 7 * 86_400_000;

export interface WeeksWish {
  /** The first answers, and when they were sent. */
  readonly first: Answers;
  readonly firstAt: Date;
  readonly by?: BuiltMember | null;
  /** What else happens after the check-in of a week (1 is the first), or where none came. */
  readonly after?: (week: number, at: Date) => Promise<void>;
}

/** The instant of a check-in so many weeks after the first answers; not to the minute. */
export function weekAfter(firstAt: Date, week: number): Date {
  return new Date(firstAt.getTime() + week * WEEK + ((week * 47) % 97) * 60_000);
}

/** Sends the check-ins of a course week by week, each as its form asks it and in a transaction of its own. */
export async function everyWeek(
  athlete: BuiltAthlete,
  course: WeeklyCourse,
  { first, firstAt, by = athlete.member, after = () => Promise.resolve() }: WeeksWish,
): Promise<void> {
  const past: HistoryEntry[] = [{ at: firstAt.toISOString(), answers: first }];
  for (const [place, week] of course.entries()) {
    const now = weekAfter(firstAt, place + 1);
    if (week !== null) {
      const answers = asAsked(week, past, first);
      await aCheckIn(athlete, answers, { now, by });
      past.push({ at: now.toISOString(), answers });
    }
    await after(place + 1, now);
  }
}
