import "server-only";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Transaction } from "../db/transaction";

/** What the engine is told of an athlete's past: submissions and clinicians' closings, oldest first. */
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
  const entries: { at: Date; entry: HistoryEntry }[] = [
    ...submissions.map(({ submittedAt, answers }) => ({
      at: submittedAt,
      entry: { at: submittedAt.toISOString(), answers: answers as Answers },
    })),
    ...closings.flatMap(({ closedAt, rule }) =>
      closedAt === null
        ? []
        : [{ at: closedAt, entry: { at: closedAt.toISOString(), act: "close" as const, flag: rule } }],
    ),
  ];
  return entries.sort((one, other) => one.at.getTime() - other.at.getTime()).map(({ entry }) => entry);
}
