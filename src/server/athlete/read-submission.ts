import "server-only";
import { readableAnswers } from "@/domain/access/fields";
import type { SubmissionRecord } from "@/domain/athlete/athlete-record";
import type { SubmissionView } from "@/domain/athlete/submission-view";
import { answersBySection } from "@/domain/athlete/wording";
import type { Tier } from "@/domain/assessment/tier";
import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { correctionsOf } from "./corrections-of";
import { readResultOf } from "./read-result";

/**
 * One submission as it was sent: answers through the field table, the result for who reads receipts.
 * @throws Refusal `not-found` for a submission that is not this athlete's.
 */
export async function readSubmissionOf(
  context: Context,
  athlete: Subject,
  submissionId: string,
): Promise<SubmissionView> {
  const { tx, organisation } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const found = await tx.submission.findFirst({
    where: { ...where, id: submissionId },
    include: {
      assessment: { select: { tier: true } },
      athlete: { select: { givenName: true, familyName: true } },
    },
  });
  if (!found?.assessment) throw new Refusal("not-found");
  const author = await tx.membership.findFirst({
    where: { organisationId: organisation.id, id: found.submittedBy },
    select: { displayName: true },
  });
  const receipt = athlete.fields.has("receipt");
  const corrected =
    receipt && found.correctsSubmissionId !== null
      ? await tx.submission.findMany({ where: { ...where, id: found.correctsSubmissionId } })
      : [];
  const names = new Map([[found.submittedBy, author?.displayName ?? ""]]);
  return {
    kind: found.kind as SubmissionRecord["kind"],
    name: `${found.athlete.givenName} ${found.athlete.familyName}`,
    submittedAt: found.submittedAt.toISOString(),
    submittedBy: author?.displayName ?? "",
    onBehalf: found.onBehalf,
    tier: found.assessment.tier as Tier,
    answers: answersBySection(readableAnswers(found.answers as Answers, athlete.fields)),
    correction: correctionsOf([found, ...corrected], names)[0] ?? null,
    readAsWorse: receipt ? found.readAsWorse.map((id) => findQuestion(id)?.text ?? id) : [],
    result: receipt ? await readResultOf(context, athlete, submissionId) : null,
  };
}
