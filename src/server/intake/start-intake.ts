import "server-only";
import { CONSENT } from "@/domain/athlete/consent";
import { dayIn } from "@/domain/athlete/local-day";
import { readStart, type StartFields } from "@/domain/intake/start";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import { canonicalHash } from "../canonical";
import type { Context, Subject } from "../context";
import { Refusal } from "../refusal";
import { openDraft } from "./open-draft";

/**
 * The first page: records consent and whom to call, then opens the draft with the date of birth in it. Nothing is kept
 * of a runner under 16 until a guardian has agreed.
 * @throws Refusal `invalid` with the fields; `stale` when the text agreed to is not the present one.
 */
export async function startIntake(context: Context, athlete: Subject, fields: StartFields): Promise<void> {
  const { tx, organisation, actor, now } = context;
  if (fields.consentVersion !== CONSENT.version) throw new Refusal("stale");
  const timeZone = knownZone(fields.timeZone);
  const byStaff = !athlete.relations.includes("self");
  const read = readStart(fields, dayIn(now, timeZone ?? organisation.timeZone), byStaff);
  if (!read.ok) throw new Refusal("invalid", read.fields);
  const { guardian, dateOfBirth, ...contact } = read.start;
  await tx.athlete.updateMany({
    where: { organisationId: organisation.id, id: athlete.id },
    data: {
      ...contact,
      dateOfBirth: new Date(`${dateOfBirth}T00:00:00Z`),
      ...(timeZone === null ? {} : { timeZone }),
      guardianName: guardian?.name ?? null,
      guardianPhone: guardian?.phone ?? null,
      version: { increment: 1 },
    },
  });
  await tx.consent.create({
    data: {
      organisationId: organisation.id,
      athleteId: athlete.id,
      version: CONSENT.version,
      textHash: canonicalHash(CONSENT.points),
      givenAt: now,
      givenBy: actor.membershipId,
      guardianName: guardian?.name ?? null,
    },
  });
  await openDraft(context, athlete, {
    kind: "intake",
    correctsSubmissionId: null,
    answers: { "Q-DOB": dateOfBirth },
    questionnaireVersion: QUESTIONNAIRE_VERSION,
  });
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
