import "server-only";
import { assess } from "@/domain/assessment/assess";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { Tier } from "@/domain/assessment/tier";
import { receiptOf } from "@/domain/explanation/receipt";
import { oneAnswerAway } from "@/domain/explanation/smallest-change";
import type { Answers } from "@/domain/questionnaire/answers";
import { pastsOf } from "../assessment/history-of";
import { recordAssessment } from "../assessment/record-assessment";
import { requireConsent } from "../athlete/consent-state";
import { canonicalHash } from "../canonical";
import type { Context, Subject } from "../context";
import { followStanding } from "../programme/follow-standing";

/** One immutable set of answers to be kept. */
export interface NewSubmission {
  readonly kind: "intake" | "emergency" | "check-in" | "self-test" | "correction";
  readonly answers: Answers;
  readonly questionnaireVersion: string;
  readonly correctsSubmissionId: string | null;
  readonly correctionReason: string | null;
  /** Questions whose answer contradicted itself and was read as the more serious of the two. */
  readonly readAsWorse: readonly string[];
  readonly idempotencyKey: string;
}

/**
 * Sends answers: submission, assessment, flags, programme, standing in triage, outbox event and (by the door) audit,
 * all in the open transaction: all of it happens or none.
 * @returns the submission's id and the tier.
 */
export async function submitAnswers(
  context: Context,
  athlete: Subject,
  submission: NewSubmission,
): Promise<{ readonly submissionId: string; readonly tier: Tier }> {
  const { tx, organisation, actor, now } = context;
  // Two submissions of one athlete come one after the other: the second sees the flags of the first.
  await tx.$executeRaw`SELECT 1 FROM athlete WHERE organisation_id = ${organisation.id}::uuid AND id = ${athlete.id}::uuid FOR NO KEY UPDATE`;
  await requireConsent(context, athlete.id);
  const past = (await pastsOf(context, [athlete.id])).get(athlete.id) ?? [];
  const history = past.map(({ entry }) => entry);
  const corrects = past.find(({ submission: id }) => id !== null && id === submission.correctsSubmissionId);
  const { id: submissionId } = await tx.submission.create({
    data: {
      organisationId: organisation.id,
      athleteId: athlete.id,
      ...submission,
      readAsWorse: [...submission.readAsWorse],
      answers: structuredClone(submission.answers) as object,
      answersHash: canonicalHash(submission.answers),
      submittedAt: now,
      submittedBy: actor.membershipId,
      onBehalf: !athlete.relations.includes("self"),
    },
    select: { id: true },
  });
  const instant = now.toISOString();
  const correctsAt = corrects?.entry.at;
  const assessment = assess(submission.answers, history, instant, correctsAt);
  const { raised } = await recordAssessment(
    context,
    athlete.id,
    submissionId,
    submission.answers,
    assessment,
    {
      receipt: receiptOf(assessment, submission.answers, history, instant, RULE_SET, correctsAt),
      nearestTier: oneAnswerAway(submission.answers, instant, history, RULE_SET, correctsAt)?.tier ?? null,
    },
  );
  await followStanding(context, athlete.id, {
    raised,
    newAnswers: submission.kind === "intake" ? "afresh" : "onward",
  });
  await tx.outboxEvent.create({
    data: {
      organisationId: organisation.id,
      kind: "submission.assessed",
      payload: { athleteId: athlete.id, submissionId, tier: assessment.tier, raised },
      createdAt: now,
    },
  });
  context.note({ submissionId, kind: submission.kind, tier: assessment.tier });
  return { submissionId, tier: assessment.tier };
}
