import "server-only";
import type { Assessment } from "@/domain/assessment/assessment";
import type { AthleteResult } from "@/domain/athlete/result";
import { emergencyNumber, knownEmergencyNumber } from "@/domain/athlete/emergency-numbers";
import { positionNow } from "@/domain/athlete/position-now";
import { emergenciesIn } from "@/domain/intake/emergency-in-section";
import type { Answers } from "@/domain/questionnaire/answers";
import {
  ownFlags,
  ruleText,
  sectionsToAnswer,
  wordAnswers,
  wordCauses,
  wordConflicts,
} from "@/domain/athlete/wording";
import { runningIsBarred } from "@/domain/programme/circumstances";
import { acknowledgeBy } from "@/domain/triage/clocks";
import { colourOf } from "@/domain/triage/colour";
import { runningOrder } from "@/domain/triage/running-order";
import type { Receipt } from "@/domain/explanation/receipt";
import { receiptForReader } from "@/domain/explanation/receipt-for-reader";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { readOwnStanding } from "./read-standing";
import { tellersOf } from "./tellers-of";
import { workingHoursOf } from "./working-hours-of";

/**
 * What came of one submission, as the athlete reads it.
 * @throws Refusal `not-found` for a submission that is not this athlete's, or a reader without its receipt.
 */
export async function readResultOf(
  context: Context,
  athlete: Subject,
  submissionId: string,
): Promise<AthleteResult> {
  if (!athlete.fields.has("receipt")) throw new Refusal("not-found");
  const { tx, organisation } = context;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const found = await tx.assessment.findFirst({
    where: { ...where, submissionId },
    include: { submission: true, athlete: { select: { givenName: true, country: true } } },
  });
  if (!found) throw new Refusal("not-found");
  const newest = await tx.submission.findFirst({
    where,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const clinicians = await tx.membership.count({
    where: { organisationId: organisation.id, state: "active", roles: { has: "clinician" } },
  });
  const author = await tx.membership.findFirst({
    where: { organisationId: organisation.id, id: found.submission.submittedBy },
    select: { displayName: true },
  });
  const recorder = author?.displayName ?? "";
  const assessment = found.result as unknown as Assessment;
  const tier = found.tier as Tier;
  const flags = ownFlags(assessment);
  const { country } = found.athlete;
  const receipt =
    found.receipt === null
      ? null
      : receiptForReader(found.receipt as unknown as Receipt, athlete.fields, "athlete");
  const plain = receipt?.kind === "plain" ? receipt : null;
  const colour = colourOf(
    tier,
    flags.some((flag) => flag.category === "neurological" && flag.tier === "WITHIN_DAYS"),
  );
  const standing = await readOwnStanding(context, athlete.id);
  const overtaken = newest?.id !== submissionId || standing.moved;
  const told = await tellersOf(context, athlete.id, found.athlete.givenName);
  const takeBy = acknowledgeBy(tier, found.assessedAt, await workingHoursOf(context));
  const lifted = flags.flatMap(({ liftedUntil }) => liftedUntil ?? []).sort();
  return {
    athleteId: athlete.id,
    givenName: found.athlete.givenName,
    submissionId,
    submittedAt: found.submission.submittedAt.toISOString(),
    onBehalf: found.submission.onBehalf,
    submittedBy: recorder,
    tier,
    mode: found.mode as Mode,
    colour,
    running: runningOrder(colour, found.mode as Mode, runningIsBarred(flags)),
    reasons: flags
      // What holds without a tier speaks of the programme; on hold there is none.
      .filter((flag) => flag.tier !== "NONE" || found.mode !== "HOLD")
      .map(({ id, tier: given, label, because }) => ({
        rule: id,
        text: told(id, ruleText(id, given).athlete, found.assessedAt),
        label,
        answers: wordAnswers(because),
      })),
    lower: plain?.lower ?? null,
    higher: plain?.higher ?? null,
    toAnswer: sectionsToAnswer(assessment.unanswered),
    conflicts: wordConflicts(assessment),
    causes: wordCauses(assessment),
    reviewer:
      clinicians === 0
        ? null
        : {
            role: "clinician",
            // Once somebody has taken it, or it is not the last word, no time is promised any more.
            by: overtaken || standing.taken ? null : (takeBy?.toISOString() ?? null),
            late: !overtaken && standing.takeBy?.late === true,
          },
    position: positionNow(tier, flags, assessment.unknown),
    emergencyNumber: emergencyNumber(country),
    emergencyCountry:
      country === null || knownEmergencyNumber(country) === null
        ? null
        : (new Intl.DisplayNames(["en"], { type: "region" }).of(country) ?? country),
    restrictionsLiftedUntil: lifted[0] ?? null,
    overtaken,
    hasProgramme: newest?.id === submissionId,
    correctable: newest?.id === submissionId,
    mayBeSlip:
      newest?.id === submissionId &&
      emergenciesIn(found.submission.answers as Answers, found.submission.submittedAt.toISOString()).length >
        0,
    correctionReason: found.submission.correctionReason,
  };
}
