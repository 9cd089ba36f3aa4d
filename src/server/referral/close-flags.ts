import "server-only";
import { assess } from "@/domain/assessment/assess";
import { answersStanding } from "@/domain/assessment/in-force";
import { assembleProgramme } from "@/domain/programme/assemble";
import type { Answers } from "@/domain/questionnaire/answers";
import { historyOf } from "../assessment/history-of";
import type { Context } from "../context";
import { assignProgramme } from "../programme/assign-programme";
import { Refusal } from "../refusal";

/**
 * Closes flags with a reason, which only a clinician may, and assigns the programme that follows from what is left.
 * The standing is settled by the caller, once for all that it changes.
 * @throws Refusal `not-possible` when one of them is not open any more.
 */
export async function closeFlags(
  context: Context,
  athleteId: string,
  flagIds: readonly string[],
  reason: string,
): Promise<void> {
  const { tx, organisation, actor, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const closed = await tx.flag.updateMany({
    where: { ...where, id: { in: [...flagIds] }, state: "open" },
    data: {
      state: "closed",
      closedAt: now,
      closedBy: actor.membershipId,
      closeReason: reason,
      version: { increment: 1 },
    },
  });
  if (closed.count !== new Set(flagIds).size) throw new Refusal("not-possible");
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { id: true, submission: { select: { answers: true } } },
  });
  if (!latest) return;
  const answers = latest.submission.answers as Answers;
  const instant = now.toISOString();
  const history = await historyOf(context, athleteId);
  const assessment = assess(answers, history, instant);
  await assignProgramme(
    context,
    athleteId,
    latest.id,
    assembleProgramme({ assessment, answers: answersStanding(answers, history, instant), now: instant }),
  );
}
