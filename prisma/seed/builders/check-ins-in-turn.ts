import type { HistoryEntry } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import { enterOrganisation, inTransaction, type Transaction } from "@/server/db/transaction";
import { aCheckIn } from "./a-check-in";
import { asAsked } from "./a-week";
import type { BuiltAthlete, BuiltMember } from "./built";
import type { WeeklyCourse } from "./weekly-courses";

const WEEK = 7 * 86_400_000;

/** A check-in that is to be sent; `week` counts from the first answers. */
export interface Turn {
  readonly week: number;
  readonly now: Date;
  readonly told: Answers;
}

export interface TurnsWish {
  /** The first answers, and when they were sent. */
  readonly first: Answers;
  readonly firstAt: Date;
  readonly by?: BuiltMember | null;
  /** What else happens after a check-in, in its transaction. */
  readonly after?: (turn: Turn, tx: Transaction) => Promise<unknown>;
}

/** The instant of a check-in so many weeks after the first answers; not to the minute. */
export function weekAfter(firstAt: Date, week: number): Date {
  return new Date(firstAt.getTime() + week * WEEK + ((week * 47) % 97) * 60_000);
}

/** The check-ins of a weekly course after first answers at an instant. */
export function turnsOf(course: WeeklyCourse, firstAt: Date): readonly Turn[] {
  return course.flatMap((told, place) =>
    told === null ? [] : [{ week: place + 1, now: weekAfter(firstAt, place + 1), told }],
  );
}

/**
 * Sends check-ins one after the other, each as its form asks it and in a transaction of its own with what came after it.
 * So many as were sent before are left as they are.
 */
export async function checkInsInTurn(
  athlete: BuiltAthlete,
  turns: readonly Turn[],
  { first, firstAt, by = athlete.member, after }: TurnsWish,
): Promise<void> {
  const past: HistoryEntry[] = [{ at: firstAt.toISOString(), answers: first }];
  const there = await sentBy(athlete);
  for (const [place, turn] of turns.entries()) {
    const { now } = turn;
    const answers = asAsked(turn.told, past, first, now.toISOString());
    past.push({ at: now.toISOString(), answers });
    if (place < there) continue;
    await inTransaction(async (tx) => {
      await aCheckIn(athlete, answers, { now, by, tx });
      await after?.(turn, tx);
    });
  }
}

function sentBy({ id, organisation }: BuiltAthlete): Promise<number> {
  return inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    return tx.submission.count({
      where: { organisationId: organisation.id, athleteId: id, kind: "check-in" },
    });
  });
}
