import "server-only";
import type { Assessment } from "@/domain/assessment/assessment";
import { ownFlags } from "@/domain/athlete/wording";
import { tierRank, type Tier } from "@/domain/assessment/tier";
import type { Receipt } from "@/domain/explanation/receipt";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Context } from "../context";

/** What recording an assessment changed for staff. */
export interface Recorded {
  readonly assessmentId: string;
  /** A flag was opened, an open one became more urgent, or a lift was overtaken by something new or stronger. */
  readonly raised: boolean;
}

/** Keeps the engine's result as it is, with its receipt, and opens or raises the flags that follow from it. Only a clinician closes them. */
export async function recordAssessment(
  context: Context,
  athleteId: string,
  submissionId: string,
  answers: Answers,
  assessment: Assessment,
  explained: { readonly receipt: Receipt; readonly nearestTier: Tier | null },
): Promise<Recorded> {
  const { tx, organisation, now } = context;
  const { id: assessmentId } = await tx.assessment.create({
    data: {
      organisationId: organisation.id,
      athleteId,
      submissionId,
      assessedAt: now,
      tier: assessment.tier,
      mode: assessment.mode,
      painNow: painOf(answers, "Q-NPRS-NOW"),
      painWorst: painOf(answers, "Q-NPRS-WORST"),
      ruleSetVersion: assessment.ruleSet.version,
      ruleSetHash: assessment.ruleSet.hash,
      result: structuredClone(assessment) as object,
      receipt: structuredClone(explained.receipt) as object,
      nearestTier: explained.nearestTier,
    },
    select: { id: true },
  });
  const open = await tx.flag.findMany({
    where: { organisationId: organisation.id, athleteId, state: "open" },
    select: { id: true, rule: true, tier: true, lifts: { where: { endedAt: null, endsAt: { gt: now } } } },
  });
  let raised = false;
  const overtaken = open.filter(
    ({ rule, lifts }) =>
      lifts.length > 0 && assessment.flags.find(({ id }) => id === rule)?.liftedUntil === undefined,
  );
  if (overtaken.length > 0) {
    // Something new or stronger was told: what was lifted stands again, and somebody has to look.
    raised = true;
    await tx.flagLift.updateMany({
      where: {
        organisationId: organisation.id,
        flagId: { in: overtaken.map(({ id }) => id) },
        endedAt: null,
      },
      data: { endedAt: now, endedHow: "overtaken" },
    });
  }
  for (const flag of ownFlags(assessment).filter(({ tier }) => tier !== "NONE")) {
    const earlier = open.find(({ rule }) => rule === flag.id);
    if (!earlier) {
      raised = true;
      await tx.flag.create({
        data: {
          organisationId: organisation.id,
          athleteId,
          assessmentId,
          rule: flag.id,
          tier: flag.tier,
          label: flag.label,
          category: flag.category,
          raisedAt: now,
          state: "open",
        },
      });
    } else if (tierRank(flag.tier) > tierRank(earlier.tier as Tier)) {
      raised = true;
      await tx.flag.updateMany({
        where: { organisationId: organisation.id, id: earlier.id },
        data: { tier: flag.tier, assessmentId, version: { increment: 1 } },
      });
    }
  }
  return { assessmentId, raised };
}

function painOf(answers: Answers, question: string): number | null {
  const answer = answers[question];
  return typeof answer === "number" ? answer : null;
}
