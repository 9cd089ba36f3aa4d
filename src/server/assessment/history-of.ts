import "server-only";
import { submitted, type HistoryEntry } from "@/domain/assessment/assessment";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Transaction } from "../db/transaction";

interface Organised {
  readonly tx: Transaction;
  readonly organisation: { readonly id: string };
}

/** A part of an athlete's past; `submission` is the id of one, where it is one. */
export interface PastEntry {
  readonly entry: HistoryEntry;
  readonly submission: string | null;
}

/** What the engine is told of an athlete's past, oldest first. */
export async function historyOf(context: Organised, athleteId: string): Promise<readonly HistoryEntry[]> {
  const pasts = await pastsOf(context, [athleteId]);
  return (pasts.get(athleteId) ?? []).map(({ entry }) => entry);
}

/**
 * The pasts of athletes by their ids: submissions and clinicians' acts, oldest first. A lift that somebody or something
 * ended is told as one until then.
 */
export async function pastsOf(
  { tx, organisation }: Organised,
  athleteIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PastEntry[]>> {
  const where = { organisationId: organisation.id, athleteId: { in: [...athleteIds] } };
  const submissions = await tx.submission.findMany({
    where,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: { id: true, athleteId: true, submittedAt: true, answers: true, correctsSubmissionId: true },
  });
  const instants = new Map(submissions.map(({ id, submittedAt }) => [id, submittedAt.toISOString()]));
  const closings = await tx.flag.findMany({
    where: { ...where, state: "closed" },
    orderBy: [{ closedAt: "asc" }, { id: "asc" }],
    select: { athleteId: true, closedAt: true, rule: true },
  });
  const lifts = await tx.flagLift.findMany({
    where,
    orderBy: [{ liftedAt: "asc" }, { id: "asc" }],
    select: {
      athleteId: true,
      liftedAt: true,
      endsAt: true,
      endedAt: true,
      flag: { select: { rule: true } },
    },
  });
  const entries: readonly (PastEntry & { readonly athleteId: string })[] = [
    ...submissions.map(({ id, athleteId, submittedAt, answers, correctsSubmissionId }) => ({
      athleteId,
      submission: id,
      entry: submitted(
        answers as Answers,
        submittedAt.toISOString(),
        instants.get(correctsSubmissionId ?? ""),
      ),
    })),
    ...lifts.map(({ athleteId, liftedAt, endsAt, endedAt, flag }) => ({
      athleteId,
      submission: null,
      entry: {
        at: liftedAt.toISOString(),
        act: "lift" as const,
        flag: flag.rule,
        until: (endedAt !== null && endedAt < endsAt ? endedAt : endsAt).toISOString(),
      },
    })),
    ...closings.flatMap(({ athleteId, closedAt, rule }) =>
      closedAt === null
        ? []
        : [
            {
              athleteId,
              submission: null,
              entry: { at: closedAt.toISOString(), act: "close" as const, flag: rule },
            },
          ],
    ),
  ];
  const oldestFirst = entries.toSorted((one, other) => Date.parse(one.entry.at) - Date.parse(other.entry.at));
  return Map.groupBy(oldestFirst, ({ athleteId }) => athleteId);
}
