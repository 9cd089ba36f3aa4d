import "server-only";
import { addedAnswers, changedAnswers, type CorrectionRecord } from "@/domain/athlete/correction";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Submission } from "../db/sql";

/** The corrections among an athlete's submissions, in their order, against the answers that each corrects. */
export function correctionsOf(
  submissions: readonly Submission[],
  names: ReadonlyMap<string, string>,
): readonly CorrectionRecord[] {
  const byId = new Map(submissions.map((submission) => [submission.id, submission]));
  return submissions.flatMap((submission) => {
    const corrected = byId.get(submission.correctsSubmissionId ?? "");
    if (!corrected) return [];
    const changes = changedAnswers(corrected.answers as Answers, submission.answers as Answers);
    const added = addedAnswers(corrected.answers as Answers, submission.answers as Answers);
    return [
      {
        id: submission.id,
        at: submission.submittedAt.toISOString(),
        by: names.get(submission.submittedBy) ?? "",
        reason: submission.correctionReason,
        ...{ changes, added },
        wordsOnly: submission.correctionReason !== null && submission.answersHash === corrected.answersHash,
      },
    ];
  });
}
