import "server-only";
import { CONSENT } from "@/domain/athlete/consent";
import { dayIn } from "@/domain/athlete/local-day";
import { readStart, type StartFields } from "@/domain/intake/start";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import { askGuardian, type AskedGuardian } from "../athlete/ask-guardian";
import { consentState, guardianAgreed } from "../athlete/consent-state";
import { recordConsent } from "../athlete/record-consent";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { openDraft } from "./open-draft";

const CONTACT = ["country", "phone", "emergencyContactName", "emergencyContactPhone"] as const;

/**
 * The first page: records consent and whom to call, then opens the draft with the date of birth in it. Of a runner under
 * 16 nothing is kept until a guardian has agreed: one is asked by mail instead.
 * @returns the guardian who was asked, for the caller to mail; null when the draft is open.
 * @throws Refusal `invalid` with the fields; `stale` when the text agreed to is not the present one.
 */
export async function startIntake(
  context: Context,
  athlete: Subject,
  fields: StartFields,
): Promise<AskedGuardian | null> {
  const { tx, organisation, actor, now } = context;
  if (fields.consentVersion !== CONSENT.version) throw new Refusal("stale");
  const timeZone = knownZone(fields.timeZone);
  const byStaff = !athlete.relations.includes("self");
  const state = await consentState(context, athlete.id);
  // What an athlete has taken back, only the athlete gives again.
  if (byStaff && state.withdrawnAt !== null) throw new Refusal("invalid", { agreed: "consent-withdrawn" });
  const read = readStart(fields, {
    today: dayIn(now, timeZone ?? organisation.timeZone),
    byClinician: byStaff && actor.roles.includes("clinician"),
    dateOfBirth: state.dateOfBirth,
    guardianAgreed: guardianAgreed(state),
  });
  if (read.to === "refuse") throw new Refusal("invalid", read.fields);
  if (read.to === "ask-guardian") return askGuardian(context, athlete, read.guardian);
  const { dateOfBirth, ...contact } = read.start;
  const before = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { country: true, phone: true, emergencyContactName: true, emergencyContactPhone: true },
  });
  const replaced = CONTACT.filter((field) => before[field] !== null && before[field] !== contact[field]);
  if (replaced.length > 0) context.note({ replaced: replaced.join(" ") });
  await tx.athlete.updateMany({
    where: { organisationId: organisation.id, id: athlete.id },
    data: {
      ...contact,
      dateOfBirth: new Date(`${dateOfBirth}T00:00:00Z`),
      ...(timeZone === null ? {} : { timeZone }),
    },
  });
  if (state.dateOfBirth !== null && state.dateOfBirth !== dateOfBirth)
    context.note({ dateOfBirthChanged: true });
  await recordConsent(context, athlete.id, {
    as: byStaff ? "on-behalf" : "athlete",
    membershipId: actor.membershipId,
  });
  context.note({ step: "started" });
  await openDraft(context, athlete, {
    kind: "intake",
    correctsSubmissionId: null,
    correctionReason: null,
    answers: { "Q-DOB": dateOfBirth },
    questionnaireVersion: QUESTIONNAIRE_VERSION,
  });
  return null;
}

/** The zone that the browser named, if it is one. */
function knownZone(named: string | undefined): string | null {
  if (named === undefined) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: named }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
