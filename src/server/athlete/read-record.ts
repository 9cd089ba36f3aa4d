import "server-only";
import type { Field } from "@/domain/access/fields";
import { readableAnswers } from "@/domain/access/fields";
import { may, POLICY, type OrganisationActionId } from "@/domain/access/policy";
import type { AthleteRecord, FlagRecord } from "@/domain/athlete/athlete-record";
import type { CorrectionRecord } from "@/domain/athlete/correction";
import { audiencesOf } from "@/domain/athlete/audiences";
import { ageOn, dayIn } from "@/domain/athlete/local-day";
import { resolvedInWords } from "@/domain/athlete/resolved-in-words";
import {
  answersBySection,
  ruleText,
  wordAnswers,
  wordCauses,
  wordConflicts,
  wordUnknown,
} from "@/domain/athlete/wording";
import type { Assessment, Because, FlagCategory, Label } from "@/domain/assessment/assessment";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { Receipt } from "@/domain/explanation/receipt";
import { receiptForReader } from "@/domain/explanation/receipt-for-reader";
import type { Answers } from "@/domain/questionnaire/answers";
import { coachCategories, coachCategory } from "@/domain/triage/coach-category";
import type { Context, Subject } from "../context";
import type { Flag, FlagLift, TriageEntry } from "../db/sql";
import { auditOfAthlete } from "./audit-of-athlete";
import { correctionsOf } from "./corrections-of";
import { possibleOwners } from "./possible-owners";
import { readStandingNow } from "./read-standing";
import { referralsOf } from "./referrals-of";
import { toldAndClosed } from "./told-and-closed";

/** Names of members by membership id. */
export type Names = ReadonlyMap<string, string>;

/** An athlete's record as far as this reader may see it: every part passes the field table. */
export async function readRecord(context: Context, athlete: Subject): Promise<AthleteRecord> {
  const { tx, organisation, now } = context;
  const { fields } = athlete;
  const where = { organisationId: organisation.id, athleteId: athlete.id };
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    include: { squad: { select: { name: true } }, membership: { select: { state: true } } },
  });
  const entry = await tx.triageEntry.findFirst({ where });
  const members = await tx.membership.findMany({
    where: { organisationId: organisation.id },
    select: { id: true, displayName: true },
  });
  const names: Names = new Map(members.map(({ id, displayName }) => [id, displayName]));
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: {
      result: true,
      ruleSetVersion: true,
      ruleSetHash: true,
      receipt: true,
      submission: { select: { answers: true } },
    },
  });
  const assessment = latest ? (latest.result as unknown as Assessment) : null;
  const flags = await tx.flag.findMany({
    where,
    orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
    include: {
      assessment: { select: { result: true } },
      lifts: { where: { endedAt: null, endsAt: { gt: now } } },
    },
  });
  const standing = await readStandingNow(context, athlete.id);
  const programme = await tx.programmeAssignment.findFirst({
    where: { ...where, endedAt: null },
    select: { mode: true, startsOn: true, plan: true },
  });
  const review = await tx.reviewRequest.findFirst({ where: { ...where, doneAt: null } });
  const notes = await tx.note.findMany({
    where: { ...where, audience: { in: [...audiencesOf(context.actor)] } },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  const submissions = await tx.submission.findMany({
    where,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 50,
    include: { assessment: { select: { tier: true, painNow: true } } },
  });
  const corrections = correctionsOf(submissions, names);
  const allows = (action: OrganisationActionId) => may(context.actor, action, athlete.relations);
  const born = person.dateOfBirth?.toISOString().slice(0, 10);
  const today = dayIn(now, person.timeZone ?? organisation.timeZone);
  const { tier, mode, colour, running, headline, nextReviewOn, liftedUntil, state, steps } = standing;
  return {
    athleteId: athlete.id,
    name: `${person.givenName} ${person.familyName}`,
    squad: person.squad.name,
    consentWithdrawnAt: person.consentWithdrawnAt?.toISOString() ?? null,
    membershipEnded: endedState(person.membership?.state),
    contact: ifRead(fields, "contact", {
      phone: person.phone,
      country: person.country,
      age: born === undefined || !fields.has("clinical-answers") ? null : ageOn(born, today),
    }),
    emergencyContact:
      fields.has("emergency-contact") &&
      person.emergencyContactName !== null &&
      person.emergencyContactPhone !== null
        ? { name: person.emergencyContactName, phone: person.emergencyContactPhone }
        : null,
    contactTask: allows("contact.read") ? await contactTaskOf(context, athlete.id, names) : null,
    escalated:
      allows("triage.acknowledge") && entry && entry.escalatedAt !== null
        ? { to: entry.escalation === 2 ? "all" : "next", at: entry.escalatedAt.toISOString() }
        : null,
    ...{ tier, mode, colour, running, headline, nextReviewOn, liftedUntil, state },
    limits: standing.limits.map(({ text, until, mode: asked }) => ({ text, until, mode: asked })),
    categories: fields.has("receipt") ? standing.categories : coachCategories(standing.categories),
    waitingSince: entry?.waitingSince?.toISOString() ?? null,
    dueAt: entry?.dueAt?.toISOString() ?? null,
    overdue: steps.clinician.late || (state === "waiting" && (entry?.dueAt ?? now) < now),
    owner: names.get(entry?.ownerId ?? "") ?? null,
    acknowledgedAt: entry?.acknowledgedAt?.toISOString() ?? null,
    next: steps.clinician,
    coachNext: steps.coach,
    version: entry?.version ?? 0,
    painNow: fields.has("pain-now") ? (entry?.painNow ?? null) : null,
    painChange: fields.has("pain-now") ? (entry?.painChange ?? null) : null,
    painWorst: fields.has("pain-now") ? worstPain(entry) : null,
    painWithheld: !fields.has("pain-now"),
    flags: flags.map((flag) =>
      flagRecord(flag, flag.assessment.result as unknown as Assessment, fields, names, corrections),
    ),
    unknown: assessment && fields.has("receipt") ? wordUnknown(assessment) : null,
    conflicts: assessment && fields.has("receipt") ? wordConflicts(assessment) : null,
    causes: assessment && fields.has("causes") ? wordCauses(assessment) : null,
    answers: latest ? answersBySection(readableAnswers(latest.submission.answers as Answers, fields)) : [],
    receipt: latest?.receipt
      ? receiptForReader(
          latest.receipt as unknown as Receipt,
          fields,
          athlete.relations.includes("self") ? "athlete" : "clinician",
        )
      : null,
    ruleSet:
      latest && fields.has("receipt") ? { version: latest.ruleSetVersion, hash: latest.ruleSetHash } : null,
    programme: programme
      ? {
          mode: programme.mode as Mode,
          startsOn: programme.startsOn.toISOString().slice(0, 10),
          itemCount: (programme.plan as { items?: unknown[] }).items?.length ?? 0,
        }
      : null,
    referrals:
      allows("referral.read") && fields.has("letters") ? await referralsOf(context, athlete.id, names) : null,
    reviewRequest: review
      ? {
          by: names.get(review.requestedBy) ?? "",
          at: review.requestedAt.toISOString(),
          reason: review.reason,
        }
      : null,
    notes: notes.map(({ id, authorId, audience, text, writtenAt }) => ({
      id,
      author: names.get(authorId) ?? "",
      audience: audience as "clinicians" | "staff" | "everyone",
      text,
      writtenAt: writtenAt.toISOString(),
    })),
    history: submissions.map((submission) => ({
      id: submission.id,
      kind: submission.kind as AthleteRecord["history"][number]["kind"],
      submittedAt: submission.submittedAt.toISOString(),
      submittedBy: names.get(submission.submittedBy) ?? "",
      onBehalf: submission.onBehalf,
      tier: (submission.assessment?.tier ?? "INCOMPLETE") as Tier,
      painNow: fields.has("pain-now") ? (submission.assessment?.painNow ?? null) : null,
    })),
    corrections: ifRead(fields, "receipt", corrections),
    audit: await auditOfAthlete(context, athlete),
    maySuggestResolved:
      allows("flag.close") &&
      flags.some(({ state: is, category }) => is === "open" && category === "worsening")
        ? resolvedInWords(await toldAndClosed(context, athlete.id))
        : null,
    possibleOwners: allows("triage.acknowledge") ? await possibleOwners(context, athlete.squadId) : [],
    may: (Object.keys(POLICY) as (keyof typeof POLICY)[])
      .filter((id): id is OrganisationActionId => typeof POLICY[id] !== "string")
      .filter(allows),
  };
}

function worstPain(
  entry: Pick<TriageEntry, "painWorst" | "painWorstChange" | "painWorstAt"> | null,
): AthleteRecord["painWorst"] {
  if (entry === null || entry.painWorst === null || entry.painWorstAt === null) return null;
  return { value: entry.painWorst, change: entry.painWorstChange, at: entry.painWorstAt.toISOString() };
}

function endedState(state: string | undefined): AthleteRecord["membershipEnded"] {
  return state === "suspended" || state === "removed" ? state : null;
}

function ifRead<Value>(fields: ReadonlySet<Field>, field: Field, value: Value): Value | null {
  return fields.has(field) ? value : null;
}

/**
 * Corrections that came after a flag and changed an answer that had raised it, with those changes; of an emergency also
 * what was only told to be a slip.
 */
function correctionsOfFlag(
  { raisedAt, tier }: Pick<Flag, "raisedAt" | "tier">,
  because: readonly Because[],
  corrections: readonly CorrectionRecord[],
): readonly CorrectionRecord[] {
  const asked = new Set(because.map(({ question }) => question));
  return corrections
    .filter(({ at }) => at > raisedAt.toISOString())
    .map((each) => ({ ...each, changes: each.changes.filter(({ questionId }) => asked.has(questionId)) }))
    .filter(({ changes, wordsOnly }) => changes.length > 0 || (wordsOnly && tier === "EMERGENCY"));
}

function flagRecord(
  flag: Flag & { readonly lifts: readonly FlagLift[] },
  assessment: Assessment,
  fields: ReadonlySet<Field>,
  names: Names,
  corrections: readonly CorrectionRecord[],
): FlagRecord {
  const fired = assessment.flags.find(({ id }) => id === flag.rule);
  const text = ruleText(flag.rule);
  const [lift] = flag.lifts;
  return {
    id: flag.id,
    category: fields.has("receipt")
      ? (flag.category as FlagCategory)
      : coachCategory(flag.category as FlagCategory),
    tier: flag.tier as Tier,
    raisedAt: flag.raisedAt.toISOString(),
    open: flag.state === "open",
    closed:
      flag.closedAt === null
        ? null
        : {
            at: flag.closedAt.toISOString(),
            by: (flag.closedBy === null ? undefined : names.get(flag.closedBy)) ?? "",
            // The clinician's reason may tell of answers that a coach does not read.
            reason: fields.has("receipt") ? (flag.closeReason ?? "") : "",
          },
    version: flag.version,
    lift: lift
      ? {
          untilOn: lift.untilOn.toISOString().slice(0, 10),
          at: lift.liftedAt.toISOString(),
          by: names.get(lift.liftedBy) ?? "",
          reason: fields.has("receipt") ? lift.reason : null,
        }
      : null,
    receipt: fields.has("receipt")
      ? {
          rule: flag.rule,
          label: flag.label as Label,
          text: text.clinician,
          source: text.source,
          answers: wordAnswers(fired?.because ?? []),
          corrections: correctionsOfFlag(flag, fired?.because ?? [], corrections),
        }
      : null,
  };
}

/** The open contact task that is due first. */
async function contactTaskOf(
  { tx, organisation, now }: Context,
  athleteId: string,
  names: Names,
): Promise<AthleteRecord["contactTask"]> {
  const task = await tx.contactTask.findFirst({
    where: { organisationId: organisation.id, athleteId, closedAt: null },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, dueAt: true, ownerId: true },
  });
  if (task === null) return null;
  const { id, ownerId, dueAt } = task;
  return { id, owner: names.get(ownerId) ?? "", dueAt: dueAt.toISOString(), overdue: dueAt <= now };
}
