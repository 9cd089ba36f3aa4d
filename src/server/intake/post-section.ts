import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
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
 * A section as it was posted: kept, and the whole draft sent at once when its answers so far are an emergency.
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
  await saveSection(context, draft, section, version, posted);
  const saved = await findDraft(context, athlete);
  const page = saved?.pages.get(section.id);
  if (!saved || !page) throw new Refusal("not-found");
  if (isEmergency(saved, await correctedAnswers(context, saved), context.now)) {
    return { sent: await submitDraft(context, athlete, saved, "emergency"), problems: 0 };
  }
  return { sent: null, problems: problemsOf(section, page, saved.today).size };
}

async function correctedAnswers(context: Context, draft: Draft): Promise<Answers | null> {
  if (draft.correctsSubmissionId === null) return null;
  const { answers } = await context.tx.submission.findFirstOrThrow({
    where: { organisationId: context.organisation.id, id: draft.correctsSubmissionId },
    select: { answers: true },
  });
  return answers as Answers;
}
