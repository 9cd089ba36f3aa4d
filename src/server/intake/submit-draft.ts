import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { answersOf, type Draft } from "./draft";
import { emergencyIn, type EmergencyInDraft } from "./emergency-in-draft";
import { submitAnswers } from "./submit-answers";

/**
 * Sends a draft as it stands: what is blank stays unanswered, what cannot be read was never an answer. A contradiction
 * that would be an emergency in its more serious reading is sent as that emergency.
 * @throws Refusal `not-possible` when it was sent before.
 */
export async function submitDraft(context: Context, athlete: Subject, draft: Draft): Promise<string> {
  const emergency = emergencyIn(draft, await correctedAnswers(context, draft), context.now);
  if (emergency !== null && emergency.readAsWorse.length > 0) {
    return submitEmergency(context, athlete, draft, emergency);
  }
  return submit(context, athlete, draft, { kind: draft.kind, answers: answersOf(draft), readAsWorse: [] });
}

/**
 * Sends a draft at once, before its end, with the more serious reading of what was typed; what was typed stays as it is
 * in the draft.
 * @throws Refusal `not-possible` when it was sent before.
 */
export function submitEmergency(
  context: Context,
  athlete: Subject,
  draft: Draft,
  emergency: EmergencyInDraft,
): Promise<string> {
  return submit(context, athlete, draft, { kind: "emergency", ...emergency });
}

interface Sent extends EmergencyInDraft {
  readonly kind: "intake" | "emergency" | "correction";
}

async function submit(context: Context, athlete: Subject, draft: Draft, sent: Sent): Promise<string> {
  const ended = await context.tx.intakeDraft.updateMany({
    where: { organisationId: context.organisation.id, id: draft.id, submittedAt: null },
    data: { submittedAt: context.now },
  });
  if (ended.count === 0) throw new Refusal("not-possible");
  const { submissionId } = await submitAnswers(context, athlete, {
    ...sent,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    correctsSubmissionId: draft.correctsSubmissionId,
    correctionReason: draft.correctionReason,
    idempotencyKey: draft.idempotencyKey,
  });
  return submissionId;
}

/** The answers that a draft corrects; null for a new intake. */
export async function correctedAnswers(context: Context, draft: Draft): Promise<Answers | null> {
  if (draft.correctsSubmissionId === null) return null;
  const { answers } = await context.tx.submission.findFirstOrThrow({
    where: { organisationId: context.organisation.id, id: draft.correctsSubmissionId },
    select: { answers: true },
  });
  return answers as Answers;
}
