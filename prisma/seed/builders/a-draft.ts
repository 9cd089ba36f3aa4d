import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { inTransaction, type Transaction } from "@/server/db/transaction";
import { beginIntake, postSections, type IntakeWish } from "./an-intake";
import type { BuiltAthlete } from "./built";

/** An intake begun and not sent: consent, contact and the first sections (three, unless told). */
export function aDraft(
  athlete: BuiltAthlete,
  answers: Answers,
  wish: IntakeWish & { readonly sections?: number } = {},
): Promise<void> {
  const { now = new Date(), by = athlete.member, sections = 3, tx } = wish;
  if (!by) throw new Error(`${athlete.givenName} does not sign in: say who fills in.`);
  const run = async (open: Transaction) => {
    await beginIntake(by, athlete, answers, wish, { now, tx: open });
    await postSections(by, athlete, answers, { now, tx: open }, INTAKE_SECTIONS.slice(0, sections));
  };
  return tx ? run(tx) : inTransaction(run);
}
