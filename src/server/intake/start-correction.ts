import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { openDraft } from "./open-draft";

/**
 * Opens a draft with the answers of a submission, to be corrected and sent as a new one; nothing is overwritten. Where a
 * draft is open already it stays as it is.
 * @param reason why, in the person's own words; null where it was not asked
 * @throws Refusal `not-found` for a submission that is not this athlete's; `not-possible` for one that newer answers have
 * overtaken: correcting it would put old answers before them.
 */
export async function startCorrection(
  context: Context,
  athlete: Subject,
  submissionId: string,
  reason: string | null = null,
): Promise<void> {
  const where = { organisationId: context.organisation.id, athleteId: athlete.id };
  const submission = await context.tx.submission.findFirst({
    where: { ...where, id: submissionId },
    select: { answers: true },
  });
  if (!submission) throw new Refusal("not-found");
  const newest = await context.tx.submission.findFirst({
    where,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  if (newest?.id !== submissionId) throw new Refusal("not-possible");
  await openDraft(context, athlete, {
    kind: "correction",
    correctsSubmissionId: submissionId,
    correctionReason: reason,
    answers: submission.answers as Answers,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
  });
}
