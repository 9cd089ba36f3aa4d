import type { Answers, AnswerValue } from "@/domain/questionnaire/answers";
import { formFields, type RawForm } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { readField } from "@/domain/questionnaire/read-field";

/** Kinds of answer that a branch can hang on. */
const DECIDING = new Set(["one", "many", "bool", "nrs"]);

/**
 * The answers of a section that decide which questions are asked: its choices, read as the server reads them but not
 * judged, so that the page needs no schema for it.
 */
export function triggerAnswers(section: Section, form: RawForm): Answers {
  const answers: Record<string, AnswerValue | Record<string, AnswerValue>> = {};
  for (const field of formFields(section.questions)) {
    if (!DECIDING.has(field.slot.type.type)) continue;
    const reading = readField(field, form);
    if (reading.state !== "value") continue;
    const { id } = field.question;
    if (field.slot.part === undefined) answers[id] = reading.value;
    else {
      const parts = answers[id];
      answers[id] = {
        ...(typeof parts === "object" && !Array.isArray(parts) ? parts : {}),
        [field.slot.part]: reading.value,
      };
    }
  }
  return answers;
}

/** The text fields of a form, all values per name. */
export function rawForm(data: FormData): RawForm {
  const names = [...new Set(data.keys())];
  return new Map(
    names.map((name) => [name, data.getAll(name).filter((value) => typeof value === "string")] as const),
  );
}
