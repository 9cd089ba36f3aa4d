import "server-only";
import { assess } from "@/domain/assessment/assess";
import type { Answers } from "@/domain/questionnaire/answers";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { answersOf, type Draft } from "./draft";
import { submitAnswers } from "./submit-answers";

/**
 * Sends a draft as it stands: what is blank stays unanswered, what cannot be read was never an answer.
 * @throws Refusal `not-possible` when it was sent before.
 */
export async function submitDraft(
  context: Context,
  athlete: Subject,
  draft: Draft,
  kind: "intake" | "emergency" | "correction",
): Promise<string> {
  const sent = await context.tx.intakeDraft.updateMany({
    where: { organisationId: context.organisation.id, id: draft.id, submittedAt: null },
    data: { submittedAt: context.now },
  });
  if (sent.count === 0) throw new Refusal("not-possible");
  const { submissionId } = await submitAnswers(context, athlete, {
    kind,
    answers: answersOf(draft),
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    correctsSubmissionId: draft.correctsSubmissionId,
    idempotencyKey: draft.idempotencyKey,
  });
  return submissionId;
}

/**
 * Do the answers so far call for the emergency message at once? Asked of the draft alone: an old flag that is still
 * open does not end a new intake.
 * @param corrected the answers that the draft corrects; null for a new intake. What they told of is with staff already,
 * and taking it back must not send it again.
 */
export function isEmergency(draft: Draft, corrected: Answers | null, now: Date): boolean {
  const known = corrected === null ? [] : emergenciesIn(corrected, now);
  return emergenciesIn(answersOf(draft), now).some((rule) => !known.includes(rule));
}

function emergenciesIn(answers: Answers, now: Date): readonly string[] {
  const { flags } = assess(answers, [], now.toISOString());
  return flags.filter(({ tier }) => tier === "EMERGENCY").map(({ id }) => id);
}
