import { answerProblem, type AnswerProblemCode } from "./answer-problem";
import type { FormField } from "./form-fields";

/** Reasons for which a form is refused beside those of an answer. */
export const FORM_PROBLEM_CODES = ["unknown-field", "repeated", "conflict", "unknown-unit"] as const;
export type FormProblemCode = AnswerProblemCode | (typeof FORM_PROBLEM_CODES)[number];

/** What is wrong with one form field; `field` is its name. A field that no question has names no question. */
export interface FormProblem {
  readonly field: string;
  readonly question?: string;
  readonly part?: string;
  readonly code: FormProblemCode;
  readonly message: string;
}

const MESSAGES = {
  "unknown-field": "the form has a field that no question has",
  repeated: "a single answer was sent more than once",
  conflict: "a value and a worded answer were both given",
  "unknown-unit": "the unit is missing or not one of those accepted",
} as const satisfies Record<(typeof FORM_PROBLEM_CODES)[number], string>;

/** A problem at a field of a question; `at` names its alternative or unit field instead of its own. */
export function fieldProblem(field: FormField, code: FormProblemCode, at: string = field.name): FormProblem {
  const { part } = field.slot;
  const where = { field: at, question: field.question.id, ...(part === undefined ? {} : { part }), code };
  return {
    ...where,
    message: isFormOnly(code) ? MESSAGES[code] : answerProblem(code, where.question, part).message,
  };
}

/** The problem of a key that no question of the form has. */
export function unknownField(key: string): FormProblem {
  return { field: key, code: "unknown-field", message: MESSAGES["unknown-field"] };
}

function isFormOnly(code: FormProblemCode): code is (typeof FORM_PROBLEM_CODES)[number] {
  return FORM_PROBLEM_CODES.some((each) => each === code);
}
