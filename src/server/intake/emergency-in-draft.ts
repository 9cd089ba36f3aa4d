import "server-only";
import { emergenciesIn, emergencyInSection } from "@/domain/intake/emergency-in-section";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { formFields } from "@/domain/questionnaire/form-fields";
import type { Draft } from "./draft";

const EVERY_QUESTION = INTAKE_SECTIONS.flatMap(({ questions }) => questions);
const QUESTION_OF = new Map(
  formFields(EVERY_QUESTION).flatMap(({ name, alternative, question }) =>
    [name, alternative].flatMap((each) => (each === undefined ? [] : [[each, question.id] as const])),
  ),
);

/** What a submission of kind emergency holds: the more serious reading of what was said. */
export interface EmergencyInDraft {
  readonly answers: Answers;
  /** Questions whose answer contradicted itself as it was typed, and was read as the more serious of the two. */
  readonly readAsWorse: readonly string[];
}

/**
 * Does what was typed so far call for the emergency message at once? Asked of the draft alone, contradictions included:
 * an old flag that is still open does not end a new intake.
 * @param corrected the answers that the draft corrects; null for a new intake. What they told of is with staff already,
 * and taking it back must not send it again.
 */
export function emergencyIn(draft: Draft, corrected: Answers | null, now: Date): EmergencyInDraft | null {
  const raw = new Map([...draft.pages.values()].flatMap((page) => [...page.raw]));
  const instant = now.toISOString();
  const found = emergencyInSection({ questions: EVERY_QUESTION }, raw, {}, draft.today, instant);
  const known = corrected === null ? [] : emergenciesIn(corrected, instant);
  if (found.rules.every((rule) => known.includes(rule))) return null;
  const questions = found.contradictory.flatMap((name) => QUESTION_OF.get(name) ?? []);
  return {
    answers: found.answers,
    readAsWorse: [...new Set(questions)].filter((id) => found.answers[id] !== undefined),
  };
}
