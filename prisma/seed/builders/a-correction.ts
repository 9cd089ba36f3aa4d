import type { Answers } from "@/domain/questionnaire/answers";
import { inTransaction, type Transaction } from "@/server/db/transaction";
import { startCorrection } from "@/server/intake/start-correction";
import { actingOn } from "./acting";
import { sendSections, type BuiltIntake } from "./an-intake";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** A sent answer taken back: a new submission with all answers as they should have been. */
export function aCorrection(
  athlete: BuiltAthlete,
  submissionId: string,
  answers: Answers,
  wish: Moment & { readonly by?: BuiltMember; readonly reason?: string } = {},
): Promise<BuiltIntake> {
  const { now = new Date(), by = athlete.member, reason, tx } = wish;
  if (!by) throw new Error(`${athlete.givenName} does not sign in: say who corrects.`);
  const run = async (open: Transaction) => {
    const started = new Date(now.getTime() - 600_000);
    await actingOn(by, athlete, { now: started, tx: open }, "intake.correct", async (context, subject) => {
      if (reason !== undefined) context.because(reason);
      await startCorrection(context, subject, submissionId, reason ?? null);
    });
    return sendSections(by, athlete, answers, { now, tx: open });
  };
  return tx ? run(tx) : inTransaction(run);
}
