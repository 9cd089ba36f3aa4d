import type { Answers } from "./answers";
import { fieldProblem, unknownField, type FormProblem } from "./form-problem";
import { formFields, type FormField, type RawForm } from "./form-fields";
import type { Question, Section } from "./question";
import { readAnswer } from "./read-answer";
import { readField, type FieldReading } from "./read-field";

/** The valid answers of a form, and the problems of the others by field name. */
export interface ReadForm {
  readonly answers: Answers;
  readonly problems: ReadonlyMap<string, FormProblem>;
}

type Given = Extract<FieldReading, { state: "value" }>;

/**
 * Reads a posted form into the answers of one section (or of any list of questions); never throws. Field names are
 * those of `formFields`; the caller takes its own hidden fields out first, because every unknown key is a problem.
 *
 * "" is unanswered. Nothing is coerced: whole numbers are digits only, decimals have one point or comma, `bool` is
 * `yes` or `no`. A scalar sent twice, and a value beside a worded alternative, are problems. Typed decimals in another
 * unit are converted by its factor and rounded to 2 decimals; a unit must be sent wherever the bank accepts several.
 * Valid answers, and the valid parts of a compound one, are kept whatever the others are.
 *
 * @param today the calendar day (YYYY-MM-DD) where the athlete is, which no date may pass
 */
export function readForm(section: Pick<Section, "questions">, form: RawForm, today: string): ReadForm {
  const fields = formFields(section.questions);
  const names = new Set(fields.flatMap((field) => [field.name, field.alternative, field.unit]));
  const strangers = [...form.keys()].filter((key) => !names.has(key)).map(unknownField);
  const read = section.questions.map((question) =>
    readQuestion(
      question,
      fields.filter((field) => field.question === question),
      form,
      today,
    ),
  );
  const problems = [...read.flatMap((each) => each.problems), ...strangers];
  return {
    answers: Object.fromEntries(read.flatMap((each) => each.answer)),
    problems: new Map(problems.map((problem) => [problem.field, problem])),
  };
}

function readQuestion(question: Question, fields: readonly FormField[], form: RawForm, today: string) {
  const readings = fields.map((field) => ({ field, reading: readField(field, form) }));
  const unreadable = readings.flatMap(({ reading }) =>
    reading.state === "problem" ? [reading.problem] : [],
  );
  const given = readings.flatMap(({ field, reading }) =>
    reading.state === "value" ? [{ field, reading }] : [],
  );
  const { value, problems } = readAnswer(question, rawAnswer(question, given), today);
  const refused = problems.flatMap((problem) => {
    const at = given.find(({ field }) => field.slot.part === problem.part);
    return at === undefined ? [] : [fieldProblem(at.field, problem.code, at.reading.at)];
  });
  return {
    answer: value === undefined ? [] : [[question.id, value] as const],
    problems: [...unreadable, ...refused],
  };
}

function rawAnswer(question: Question, given: readonly { field: FormField; reading: Given }[]): unknown {
  if (question.answer !== undefined) return given[0]?.reading.value;
  return Object.fromEntries(given.map(({ field, reading }) => [field.slot.part, reading.value]));
}
