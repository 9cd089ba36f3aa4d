import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
import { readResultOf } from "../athlete/read-result";
import { inTransaction } from "../db/transaction";
import { submitAnswers } from "../intake/submit-answers";
import { Refusal } from "../refusal";
import { answeredBy, asAthlete, clock, newestOf } from "./by-link";
import { findPass } from "./links";

/**
 * Says of an emergency that was sent by a link that it was a slip, and what was meant: a correction with the same answers
 * and those words, which clinicians read at once. What was ticked stays, and so does the flag, until one of them closes it;
 * a pass is for one form, and does not open the answers. Said twice it is kept once.
 * @throws Refusal `not-found` where the pass no longer holds or nothing was sent; `not-possible` where it is no emergency, or newer answers
 * have overtaken it
 */
export function takeBackByLink(pass: string, reason: string, sendKey: string): Promise<void> {
  return inTransaction(async (tx) => {
    const now = await clock(tx);
    const link = await findPass(tx, pass, now);
    if (!link) throw new Refusal("not-found");
    const { context, athlete } = await asAthlete(tx, link, now);
    const { organisation } = context;
    const answered = await answeredBy(context, link);
    if (answered === null) throw new Refusal("not-found");
    await tx.$executeRaw`SELECT 1 FROM athlete WHERE organisation_id = ${organisation.id}::uuid AND id = ${athlete.id}::uuid FOR NO KEY UPDATE`;
    if ((await newestOf(context, answered)) !== answered) return;
    const result = await readResultOf(context, athlete, answered);
    if (!result.mayBeSlip) throw new Refusal("not-possible");
    const sent = await tx.submission.findFirstOrThrow({
      where: { organisationId: organisation.id, id: answered },
      select: { answers: true, questionnaireVersion: true, readAsWorse: true },
    });
    context.because(reason);
    await submitAnswers(context, athlete, {
      ...{ kind: "correction", correctsSubmissionId: answered, correctionReason: reason },
      answers: sent.answers as Answers,
      questionnaireVersion: sent.questionnaireVersion,
      readAsWorse: sent.readAsWorse,
      idempotencyKey: sendKey,
    });
    await context.seal("write", "check-in.by-link");
  });
}
