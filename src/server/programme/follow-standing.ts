import "server-only";
import type { Assessment } from "@/domain/assessment/assessment";
import { answersStanding } from "@/domain/assessment/in-force";
import { dayIn } from "@/domain/athlete/local-day";
import { assembleProgramme } from "@/domain/programme/assemble";
import type { Stage } from "@/domain/programme/next-level";
import { stageAfter } from "@/domain/programme/stage-after";
import type { Answers } from "@/domain/questionnaire/answers";
import { assessmentNow } from "@/domain/triage/assessment-now";
import type { StandingNow } from "@/domain/triage/standing-now";
import type { StandingChange } from "@/domain/triage/waiting";
import { historyOf } from "../assessment/history-of";
import { settleStanding, type Settling } from "../athlete/settle-standing";
import { canonicalHash } from "../canonical";
import { assignProgramme } from "./assign-programme";
import { currentProgramme } from "./current-programme";
import { templateOf } from "./template-given";

/**
 * Settles an athlete's standing and lets the programme follow it: where mode, flags or limits now ask for another one
 * it is assembled anew from the latest answers. What kind of work it is decides whether it goes on or begins again.
 * @param change `newAnswers`: `afresh` for an intake, with which a programme begins; `onward` for any other answers;
 * `template`: another template or none, with which it begins, or goes on where it once was
 */
export async function followStanding(
  context: Settling,
  athleteId: string,
  change: StandingChange & {
    readonly newAnswers?: "afresh" | "onward";
    readonly template?: "afresh" | Stage;
  },
): Promise<StandingNow> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  const standing = await settleStanding(context, athleteId, change);
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { id: true, assessedAt: true, result: true, submission: { select: { answers: true } } },
  });
  if (!latest) return standing;
  const result = latest.result as unknown as Assessment;
  const flags = await tx.flag.findMany({
    where: { ...where, state: "open" },
    include: {
      assessment: { select: { result: true } },
      lifts: { where: { endedAt: null, endsAt: { gt: now } } },
    },
  });
  const open = flags.flatMap((flag) => {
    const raised = (flag.assessment.result as unknown as Assessment).flags;
    // While it is lifted the latest assessment tells of it as lifted; the one that raised it tells what it is.
    const fired =
      result.flags.find(({ id, liftedUntil }) => id === flag.rule && liftedUntil === undefined) ??
      raised.find(({ id }) => id === flag.rule);
    const [lift] = flag.lifts;
    return fired ? [{ fired, liftedUntil: lift?.endsAt.toISOString() ?? null }] : [];
  });
  const told = latest.assessedAt.toISOString();
  const template = await templateOf(context, athleteId);
  const programme = assembleProgramme({
    ...(template === null ? {} : { template }),
    assessment: assessmentNow(result, standing, open),
    answers: answersStanding(latest.submission.answers as Answers, await historyOf(context, athleteId), told),
    now: told,
  });
  const current = await currentProgramme(context, athleteId);
  const isSame =
    current !== null && canonicalHash(current.programme) === canonicalHash(structuredClone(programme));
  if (!change.newAnswers && isSame) return standing;
  const stage = stageAfter(
    current && {
      mode: current.programme.mode,
      stage: typeof change.template === "object" ? change.template : current.stage,
    },
    programme.mode,
    dayIn(now, organisation.timeZone),
    { afresh: change.newAnswers === "afresh" || change.template === "afresh" },
  );
  const cause = change.newAnswers ? "answers" : change.template ? "template" : "standing";
  await assignProgramme(context, athleteId, latest.id, programme, { stage, cause });
  return standing;
}
