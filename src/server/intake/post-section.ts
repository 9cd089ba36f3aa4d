import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { emergenciesIn, emergencyInSection } from "@/domain/intake/emergency-in-section";
import type { Answers } from "@/domain/questionnaire/answers";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import type { Section } from "@/domain/questionnaire/question";
import type { Context, Subject } from "../context";
import type { FormFields } from "../form-fields";
import { Refusal } from "../refusal";
import { findDraft, findSection, problemsOf, type Draft } from "./draft";
import { emergencyIn } from "./emergency-in-draft";
import { openDraft } from "./open-draft";
import { saveSection } from "./save-section";
import { correctedAnswers, submitEmergency } from "./submit-draft";

/** What a posted section led to. */
export interface PostedSection {
  /** The submission, when the draft was sent at once. */
  readonly sent: string | null;
  /** How many of its answers could not be read. */
  readonly problems: number;
}

/**
 * A section as it was posted: kept, and the whole draft sent at once when its answers so far are an emergency, also from
 * a page that another device has overtaken or whose draft was sent meanwhile.
 * @throws Refusal `not-found` without an open draft or such a section; and those of `saveSection`.
 */
export async function postSection(
  context: Context,
  athlete: Subject,
  sectionId: string,
  version: number,
  posted: FormFields,
): Promise<PostedSection> {
  const section = findSection(sectionId);
  if (!section) throw new Refusal("not-found");
  let draft = await findDraft(context, athlete);
  if (!draft) {
    const told = await toldAlready(context, athlete, section, posted);
    if (told !== null) return { sent: told, problems: 0 };
    draft = await findDraft(context, athlete);
  }
  if (!draft) throw new Refusal("not-found");
  const present = await versionToSave(context, draft, section, version, posted);
  await saveSection(context, draft, section, present, posted);
  const saved = await findDraft(context, athlete);
  const page = saved?.pages.get(section.id);
  if (!saved || !page) throw new Refusal("not-found");
  const emergency = emergencyIn(saved, await correctedAnswers(context, saved), context.now);
  if (emergency !== null) {
    return { sent: await submitEmergency(context, athlete, saved, emergency), problems: 0 };
  }
  return { sent: null, problems: problemsOf(section, page, saved.today).size };
}

/**
 * The version that the post was made from; for an emergency the present one: help now does not wait for two devices to
 * agree.
 */
async function versionToSave(
  context: Context,
  draft: Draft,
  section: Section,
  version: number,
  posted: FormFields,
): Promise<number> {
  const present = draft.pages.get(section.id)?.version ?? 0;
  if (version === present) return version;
  const page = { raw: posted, version: present, savedAt: context.now };
  const asPosted = { ...draft, pages: new Map([...draft.pages, [section.id, page]]) };
  const emergency = emergencyIn(asPosted, await correctedAnswers(context, draft), context.now);
  return emergency === null ? version : present;
}

/**
 * Without a draft, because another device or tab has sent it: the newest submission, when it tells of this emergency.
 * For one that it does not tell of a draft is opened, so that it is sent at once all the same.
 * @throws Refusal `not-found` for what is no emergency, and before anything was consented to.
 */
async function toldAlready(
  context: Context,
  athlete: Subject,
  section: Section,
  posted: FormFields,
): Promise<string | null> {
  const where = { organisationId: context.organisation.id, athleteId: athlete.id };
  const person = await context.tx.athlete.findFirstOrThrow({
    where: { organisationId: context.organisation.id, id: athlete.id },
    select: { timeZone: true, dateOfBirth: true },
  });
  const today = dayIn(context.now, person.timeZone ?? context.organisation.timeZone);
  const instant = context.now.toISOString();
  const { rules } = emergencyInSection(section, posted, {}, today, instant);
  const newest = await context.tx.submission.findFirst({
    where,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: { id: true, answers: true },
  });
  if (rules.length === 0 || !newest || !person.dateOfBirth) throw new Refusal("not-found");
  const told = emergenciesIn(newest.answers as Answers, instant);
  if (rules.every((rule) => told.includes(rule))) return newest.id;
  await openDraft(context, athlete, {
    kind: "intake",
    correctsSubmissionId: null,
    answers: { "Q-DOB": person.dateOfBirth.toISOString().slice(0, 10) },
    questionnaireVersion: QUESTIONNAIRE_VERSION,
  });
  return null;
}
