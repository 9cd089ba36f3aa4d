import "server-only";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { withoutUnasked } from "@/domain/questionnaire/without-unasked";
import type { FormProblem } from "@/domain/questionnaire/form-problem";
import { formFields } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { readForm } from "@/domain/questionnaire/read-form";
import { dayIn } from "@/domain/athlete/local-day";
import type { Context, Subject } from "../context";
import type { FormFields } from "../form-fields";

/** Raw values of one section as they were typed; kept apart from answers, because half an answer is worth keeping. */
export interface DraftPage {
  readonly raw: FormFields;
  /** From 1 on; a section that was never saved has no page. */
  readonly version: number;
  readonly savedAt: Date;
}

/** The one question that no section asks: it is settled on the first page, with a guardian's consent under 16. */
export const BORN = "Q-DOB";

/** A draft that its author has not sent yet. */
export interface Draft {
  readonly id: string;
  readonly athleteId: string;
  readonly kind: "intake" | "correction";
  readonly correctsSubmissionId: string | null;
  /** Why sent answers are corrected, where it was said. */
  readonly correctionReason: string | null;
  readonly idempotencyKey: string;
  readonly savedAt: Date;
  readonly pages: ReadonlyMap<string, DraftPage>;
  /** Calendar day where the athlete is. */
  readonly today: string;
}

/**
 * The open draft of this athlete by this author. Everybody has their own: what an athlete has typed and not sent is
 * for nobody else to read.
 */
export async function findDraft(context: Context, athlete: Subject): Promise<Draft | null> {
  const found = await context.tx.intakeDraft.findFirst({
    where: {
      organisationId: context.organisation.id,
      athleteId: athlete.id,
      authorId: context.actor.membershipId,
      submittedAt: null,
    },
    include: { sections: true, athlete: { select: { timeZone: true, dateOfBirth: true } } },
  });
  if (!found) return null;
  const born = found.athlete.dateOfBirth?.toISOString().slice(0, 10);
  return {
    id: found.id,
    athleteId: athlete.id,
    kind: found.kind === "correction" ? "correction" : "intake",
    correctsSubmissionId: found.correctsSubmissionId,
    correctionReason: found.correctionReason,
    idempotencyKey: found.idempotencyKey,
    savedAt: found.savedAt,
    pages: new Map(
      found.sections.map(({ section, raw, version, savedAt }) => [
        section,
        {
          raw: withBirth(section, new Map(Object.entries(raw as Record<string, string[]>)), born),
          version,
          savedAt,
        },
      ]),
    ),
    today: dayIn(context.now, found.athlete.timeZone ?? context.organisation.timeZone),
  };
}

/** What was typed, with the date of birth that is on record, whatever was typed for it. */
function withBirth(section: string, raw: FormFields, born: string | undefined): FormFields {
  if (!findSection(section)?.questions.some(({ id }) => id === BORN)) return raw;
  return new Map([
    ...(born === undefined ? [] : [[BORN, [born]] as const]),
    ...[...raw].filter(([name]) => name !== BORN),
  ]);
}

/** The intake section with that id. */
export function findSection(id: string): Section | undefined {
  return INTAKE_SECTIONS.find((section) => section.id === id);
}

/** Names of every field that a section's form may post. */
export function fieldNames(section: Section): ReadonlySet<string> {
  return new Set(
    formFields(section.questions).flatMap(({ name, alternative, unit }) =>
      [name, alternative, unit].filter((each) => each !== undefined),
    ),
  );
}

/** Problems of a page as it stands, by field name. */
export function problemsOf(
  section: Section,
  page: DraftPage,
  today: string,
): ReadonlyMap<string, FormProblem> {
  return readForm(section, page.raw, today).problems;
}

/** Every valid answer of the draft, without those to questions that are not asked and contradict nothing. */
export function answersOf(draft: Draft): Answers {
  const read = INTAKE_SECTIONS.flatMap((section) => {
    const page = draft.pages.get(section.id);
    return page ? Object.entries(readForm(section, page.raw, draft.today).answers) : [];
  });
  return withoutUnasked(Object.fromEntries(read));
}
