import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Section } from "@/domain/questionnaire/question";
import type { Context, Subject } from "../context";
import type { FormFields } from "../form-fields";
import { Refusal } from "../refusal";
import { findDraft, findSection, problemsOf, type Draft } from "./draft";
import { saveSection } from "./save-section";
import { isEmergency, submitDraft } from "./submit-draft";

/** What a posted section led to. */
export interface PostedSection {
  /** The submission, when the draft was sent at once. */
  readonly sent: string | null;
  /** How many of its answers could not be read. */
  readonly problems: number;
}

/**
 * A section as it was posted: kept, and the whole draft sent at once when its answers so far are an emergency, also from
 * a page that another device has overtaken.
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
  const draft = await findDraft(context, athlete);
  if (!section || !draft) throw new Refusal("not-found");
  await saveSection(
    context,
    draft,
    section,
    await versionToSave(context, draft, section, version, posted),
    posted,
  );
  const saved = await findDraft(context, athlete);
  const page = saved?.pages.get(section.id);
  if (!saved || !page) throw new Refusal("not-found");
  if (isEmergency(saved, await correctedAnswers(context, saved), context.now)) {
    return { sent: await submitDraft(context, athlete, saved, "emergency"), problems: 0 };
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
  return isEmergency(asPosted, await correctedAnswers(context, draft), context.now) ? present : version;
}

async function correctedAnswers(context: Context, draft: Draft): Promise<Answers | null> {
  if (draft.correctsSubmissionId === null) return null;
  const { answers } = await context.tx.submission.findFirstOrThrow({
    where: { organisationId: context.organisation.id, id: draft.correctsSubmissionId },
    select: { answers: true },
  });
  return answers as Answers;
}
