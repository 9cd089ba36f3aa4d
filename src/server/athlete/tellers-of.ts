import "server-only";
import { asToldBy } from "@/domain/athlete/told-by";
import type { Context } from "../context";

/** Who told of a flag, as it is said in an athlete's sentence: of a rule, in a result of this instant. */
export type Tellers = (rule: string, sentence: string, assessedAt: Date) => string;

/**
 * Whose words a flag's sentence is in: those of the submission that raised it, whoever recorded the newest one. What
 * raised no flag was told in the submission read.
 */
export async function tellersOf(
  { tx, organisation }: Pick<Context, "tx" | "organisation">,
  athleteId: string,
  givenName: string,
): Promise<Tellers> {
  const where = { organisationId: organisation.id, athleteId };
  const told = await tx.assessment.findMany({
    where,
    select: {
      id: true,
      assessedAt: true,
      submission: { select: { onBehalf: true, submittedBy: true } },
    },
  });
  const flags = await tx.flag.findMany({
    where,
    orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
    select: { rule: true, raisedAt: true, assessmentId: true },
  });
  const members = await tx.membership.findMany({
    where: { organisationId: organisation.id },
    select: { id: true, displayName: true },
  });
  const toldAt = (at: Date) => told.find(({ assessedAt }) => assessedAt.getTime() === at.getTime());
  return (rule, sentence, assessedAt) => {
    const flag = flags.find((each) => each.rule === rule && each.raisedAt <= assessedAt);
    const raising = told.find(({ id }) => id === flag?.assessmentId);
    // A flag that became more urgent only after this result is, in this result, as it was raised first.
    const by = raising && raising.assessedAt <= assessedAt ? raising : toldAt(flag?.raisedAt ?? assessedAt);
    if (!by?.submission.onBehalf) return sentence;
    const recorder = members.find(({ id }) => id === by.submission.submittedBy)?.displayName ?? "";
    return asToldBy(sentence, givenName, recorder);
  };
}
