import "server-only";
import { submitted, type FlagCategory, type HistoryEntry } from "@/domain/assessment/assessment";
import { trendOf, type Trend } from "@/domain/athlete/trend";
import type { Answers } from "@/domain/questionnaire/answers";
import { coachCategory } from "@/domain/triage/coach-category";
import type { Context, Subject } from "../context";

/** The course of the worst pain for who reads pain; null for others, and while it was never told. */
export async function readTrend(context: Context, athlete: Subject): Promise<Trend | null> {
  const { fields } = athlete;
  if (!fields.has("pain-now")) return null;
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { timeZone: true },
  });
  const submissions = await tx.submission.findMany({
    where,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: { id: true, submittedAt: true, answers: true, correctsSubmissionId: true },
  });
  const instants = new Map(submissions.map(({ id, submittedAt }) => [id, submittedAt.toISOString()]));
  const flags = await tx.flag.findMany({
    where,
    select: { raisedAt: true, category: true, closedAt: true, rule: true },
  });
  const programmes = await tx.programmeAssignment.findMany({
    where,
    orderBy: { assignedAt: "asc" },
    select: { assignedAt: true, mode: true },
  });
  const told = submissions.map(({ submittedAt, answers, correctsSubmissionId }): HistoryEntry =>
    submitted(answers as Answers, submittedAt.toISOString(), instants.get(correctsSubmissionId ?? "")),
  );
  const closings = flags.flatMap(({ closedAt, rule }): readonly HistoryEntry[] =>
    closedAt === null ? [] : [{ at: closedAt.toISOString(), act: "close", flag: rule }],
  );
  const category = (each: string) =>
    fields.has("receipt") ? (each as FlagCategory) : coachCategory(each as FlagCategory);
  return trendOf({
    history: [...told, ...closings].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    flags: flags.map((flag) => ({
      raisedAt: flag.raisedAt.toISOString(),
      category: category(flag.category),
    })),
    programmes: fields.has("programme")
      ? programmes
          .filter(({ mode }, at) => mode !== programmes[at - 1]?.mode)
          .map(({ assignedAt }) => assignedAt.toISOString())
      : [],
    now: now.toISOString(),
    timeZone: person.timeZone ?? organisation.timeZone,
  });
}
