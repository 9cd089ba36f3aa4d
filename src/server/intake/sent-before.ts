import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
import { canonicalHash } from "../canonical";
import type { Context } from "../context";
import { keyOfAnswers } from "./key-of-answers";

/**
 * What was sent before by the same form: under its key, under the key that these answers have by it, or as the
 * submission that answered it.
 * @param answered the submission by which the form is known to have been answered; null: by none
 * @returns the submission with these same answers; `other` when only others were sent; null when none were
 */
export async function sentBefore(
  { tx, organisation }: Context,
  athleteId: string,
  formKey: string,
  answers: Answers,
  answered: string | null = null,
): Promise<{ readonly submissionId: string } | "other" | null> {
  const earlier = await tx.submission.findMany({
    where: {
      ...{ organisationId: organisation.id, athleteId },
      OR: [
        { idempotencyKey: { in: [formKey, keyOfAnswers(formKey, answers)] } },
        ...(answered === null ? [] : [{ id: answered }]),
      ],
    },
    select: { id: true, answersHash: true },
  });
  if (earlier.length === 0) return null;
  const answersHash = canonicalHash(answers);
  const same = earlier.find((each) => each.answersHash === answersHash);
  return same ? { submissionId: same.id } : "other";
}
