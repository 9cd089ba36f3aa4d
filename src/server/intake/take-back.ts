import "server-only";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { findDraft } from "./draft";
import { startCorrection } from "./start-correction";

/**
 * Says that an answer was a slip: the sent answers open to be corrected, with the reason kept beside them. A correction
 * that is open already takes the reason.
 * @throws Refusal `not-possible` when something else was begun and not sent; and those of `startCorrection`.
 */
export async function takeBack(
  context: Context,
  athlete: Subject,
  submissionId: string,
  reason: string,
): Promise<void> {
  const draft = await findDraft(context, athlete);
  if (!draft) return startCorrection(context, athlete, submissionId, reason);
  if (draft.correctsSubmissionId !== submissionId) throw new Refusal("not-possible");
  await context.tx.intakeDraft.updateMany({
    where: { organisationId: context.organisation.id, id: draft.id },
    data: { correctionReason: reason },
  });
}
