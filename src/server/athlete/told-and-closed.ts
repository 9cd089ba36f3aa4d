import "server-only";
import { submitted, type HistoryEntry } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Context } from "../context";

/** What an athlete told and what clinicians closed, oldest first: the course that a trend is drawn from. */
export async function toldAndClosed(
  { tx, organisation }: Pick<Context, "tx" | "organisation">,
  athleteId: string,
): Promise<readonly HistoryEntry[]> {
  const where = { organisationId: organisation.id, athleteId };
  const submissions = await tx.submission.findMany({
    where,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: { id: true, submittedAt: true, answers: true, correctsSubmissionId: true },
  });
  const closed = await tx.flag.findMany({
    where: { ...where, state: "closed" },
    select: { closedAt: true, rule: true },
  });
  const instants = new Map(submissions.map(({ id, submittedAt }) => [id, submittedAt.toISOString()]));
  const told = submissions.map(({ submittedAt, answers, correctsSubmissionId }): HistoryEntry =>
    submitted(answers as Answers, submittedAt.toISOString(), instants.get(correctsSubmissionId ?? "")),
  );
  const closings = closed.flatMap(({ closedAt, rule }): readonly HistoryEntry[] =>
    closedAt === null ? [] : [{ at: closedAt.toISOString(), act: "close", flag: rule }],
  );
  return [...told, ...closings].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
