import { CONSENT, GUARDIAN_BELOW } from "@/domain/athlete/consent";
import { ageOn } from "@/domain/athlete/local-day";
import { StartFields } from "@/domain/intake/start";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import type { Section } from "@/domain/questionnaire/question";
import { writeForm } from "@/domain/questionnaire/write-form";
import { inTransaction, type Transaction } from "@/server/db/transaction";
import { findDraft } from "@/server/intake/draft";
import { postSection } from "@/server/intake/post-section";
import { startIntake } from "@/server/intake/start-intake";
import { submitDraft } from "@/server/intake/submit-draft";
import { aGuardianAgrees } from "./a-guardian";
import { actingOn, inTurns } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

export interface IntakeWish extends Moment {
  /** Who fills in; the athlete, unless it is staff. */
  readonly by?: BuiltMember;
  /** Whom to call, where it matters; a believable British contact otherwise. */
  readonly contact?: Partial<Omit<StartFields, "athleteId" | "agreed" | "consentVersion" | "dateOfBirth">>;
}

/** What sending came to. */
export interface BuiltIntake {
  readonly submissionId: string;
  /** `emergency`: a section's answers sent the draft before its end. */
  readonly kind: "intake" | "emergency" | "correction";
}

const SECTION_TAKES = 35_000;

/**
 * An intake as its author goes through it: consent and contact, every section as a posted form a while after the one
 * before, sent at `now`. `answers` needs Q-DOB. All of it in one transaction.
 */
export function anIntake(
  athlete: BuiltAthlete,
  answers: Answers,
  wish: IntakeWish = {},
): Promise<BuiltIntake> {
  const { now = new Date(), by = athlete.member, tx } = wish;
  if (!by) throw new Error(`${athlete.givenName} does not sign in: say who fills in.`);
  const run = async (open: Transaction) => {
    await beginIntake(by, athlete, answers, wish, { now, tx: open });
    return sendSections(by, athlete, answers, { now, tx: open });
  };
  return tx ? run(tx) : inTransaction(run);
}

/** The first page, early enough for every section to be posted by `now`. */
export async function beginIntake(
  by: BuiltMember,
  athlete: BuiltAthlete,
  answers: Answers,
  wish: IntakeWish,
  { now, tx }: Required<Moment>,
): Promise<void> {
  const started = new Date(now.getTime() - SECTION_TAKES * (INTAKE_SECTIONS.length + 1));
  const page = firstPage(athlete, answers, started, wish);
  if (isYoung(answers, started)) await aGuardianAgrees(by, athlete, page, { now: started, tx });
  await actingOn(by, athlete, { now: started, tx }, "intake.fill-in", (context, subject) =>
    startIntake(context, subject, page),
  );
}

function isYoung(answers: Answers, now: Date): boolean {
  const dateOfBirth = answers["Q-DOB"];
  return (
    typeof dateOfBirth === "string" && ageOn(dateOfBirth, now.toISOString().slice(0, 10)) < GUARDIAN_BELOW
  );
}

/** Posts sections of the open draft. @returns the submission, when the answers of one sent the draft at once. */
export async function postSections(
  by: BuiltMember,
  athlete: BuiltAthlete,
  answers: Answers,
  { now, tx }: Required<Moment>,
  sections: readonly Section[] = INTAKE_SECTIONS,
): Promise<string | null> {
  const turn = await inTurns(by, athlete, { now, tx }, "intake.fill-in");
  let versions: ReadonlyMap<string, { readonly version: number }> | undefined;
  for (const [place, section] of sections.entries()) {
    const posted = writeForm(section, answers);
    const at = new Date(now.getTime() - SECTION_TAKES * (sections.length - place));
    const sent = await turn(at, async (context, subject) => {
      versions ??= (await findDraft(context, subject))?.pages ?? new Map();
      const version = versions.get(section.id)?.version ?? 0;
      const page = await postSection(context, subject, section.id, version, posted);
      if (page.problems > 0) throw new Error(`Some answers in ${section.id} cannot be read.`);
      return page.sent;
    });
    if (sent !== null) return sent;
  }
  return null;
}

/** Posts every section of the open draft, then sends it at `now`. */
export async function sendSections(
  by: BuiltMember,
  athlete: BuiltAthlete,
  answers: Answers,
  moment: Required<Moment>,
): Promise<BuiltIntake> {
  const sent = await postSections(by, athlete, answers, moment);
  if (sent !== null) return { submissionId: sent, kind: "emergency" };
  return actingOn(by, athlete, moment, "intake.fill-in", async (context, subject) => {
    const draft = await findDraft(context, subject);
    if (!draft) throw new Error("The draft is gone.");
    return { submissionId: await submitDraft(context, subject, draft), kind: draft.kind };
  });
}

function firstPage(
  athlete: BuiltAthlete,
  answers: Answers,
  now: Date,
  { contact = {} }: IntakeWish,
): StartFields {
  const dateOfBirth = answers["Q-DOB"];
  if (typeof dateOfBirth !== "string") throw new Error("An intake begins with a date of birth.");
  return StartFields.parse({
    athleteId: athlete.id,
    agreed: "yes",
    consentVersion: CONSENT.version,
    dateOfBirth,
    country: "GB",
    phone: "020 7946 0123",
    emergencyContactName: `Sam ${athlete.familyName}`,
    emergencyContactPhone: "0131 496 0456",
    timeZone: athlete.organisation.timeZone,
    ...contact,
  });
}
