import "server-only";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Transaction } from "../db/transaction";

/**
 * What the engine is told of an athlete's past: submissions and clinicians' acts, oldest first. A lift that somebody or
 * something ended is told as one until then.
 */
export async function historyOf(
  context: { readonly tx: Transaction; readonly organisation: { readonly id: string } },
  athleteId: string,
): Promise<readonly HistoryEntry[]> {
  const where = { organisationId: context.organisation.id, athleteId };
  const submissions = await context.tx.submission.findMany({
    where,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: { submittedAt: true, answers: true },
  });
  const closings = await context.tx.flag.findMany({
    where: { ...where, state: "closed" },
    orderBy: [{ closedAt: "asc" }, { id: "asc" }],
    select: { closedAt: true, rule: true },
  });
  const lifts = await context.tx.flagLift.findMany({
    where,
    orderBy: [{ liftedAt: "asc" }, { id: "asc" }],
    select: { liftedAt: true, endsAt: true, endedAt: true, flag: { select: { rule: true } } },
  });
  const entries: readonly { readonly at: Date; readonly entry: HistoryEntry }[] = [
    ...submissions.map(({ submittedAt, answers }) => ({
      at: submittedAt,
      entry: { at: submittedAt.toISOString(), answers: answers as Answers },
    })),
    ...lifts.map(({ liftedAt, endsAt, endedAt, flag }) => ({
      at: liftedAt,
      entry: {
        at: liftedAt.toISOString(),
        act: "lift" as const,
        flag: flag.rule,
        until: (endedAt !== null && endedAt < endsAt ? endedAt : endsAt).toISOString(),
      },
    })),
    ...closings.flatMap(({ closedAt, rule }) =>
      closedAt === null
        ? []
        : [{ at: closedAt, entry: { at: closedAt.toISOString(), act: "close" as const, flag: rule } }],
    ),
  ];
  return entries.toSorted((one, other) => one.at.getTime() - other.at.getTime()).map(({ entry }) => entry);
}
