import { z } from "zod";
import type { AnswerProblemCode } from "./answer-problem";
import type { AnswerValue, CompoundAnswer } from "./answers";
import { ALL_QUESTIONS } from "./bank";
import { EARLIEST_DAY, isCalendarDay, isDayShaped } from "./calendar-day";
import { textFault } from "./plain-text";
import type { AnswerType, Option, Question } from "./question";

/** A schema of one stored answer. Custom issues carry their AnswerProblemCode in `params.problem`. */
export type AnswerSchema = z.ZodType<AnswerValue | CompoundAnswer>;

const SCHEMAS: ReadonlyMap<string, AnswerSchema> = new Map(
  ALL_QUESTIONS.map((question) => [question.id, questionSchema(question)]),
);

/**
 * The schema of one question's stored answer, derived from the bank once; undefined for an unknown id. Strict: nothing
 * is coerced, defaulted or dropped. It does not know today, so dates in the future are `readAnswer`'s to refuse.
 */
export function answerSchema(questionId: string): AnswerSchema | undefined {
  return SCHEMAS.get(questionId);
}

function questionSchema(question: Question): AnswerSchema {
  if (question.answer !== undefined) return valueSchema(question.answer);
  const parts = Object.entries(question.parts).map(
    ([name, part]) => [name, z.exactOptional(valueSchema(part))] as const,
  );
  return z.strictObject(Object.fromEntries(parts));
}

function valueSchema(type: AnswerType): z.ZodType<AnswerValue> {
  const { alternatives } = type;
  if (alternatives === undefined) return plainSchema(type);
  return z.union([z.enum(codesOf(alternatives)), plainSchema(type)]);
}

function plainSchema(type: AnswerType): z.ZodType<AnswerValue> {
  switch (type.type) {
    case "one":
      return z.enum(codesOf(type.options));
    case "many":
      return manySchema(type.options);
    case "bool":
      return z.boolean();
    case "int":
      return z.int().min(type.min).max(type.max).transform(withoutMinusZero);
    case "nrs":
      return z.int().min(0).max(10).transform(withoutMinusZero);
    case "dec":
      return z.number().min(type.min).max(type.max).transform(withoutMinusZero);
    case "date":
      return refined((text) => dayFault(text, type.alternatives !== undefined));
    case "text":
      return refined((text) => textFault(text, type.max));
  }
}

function manySchema(options: readonly Option[]): z.ZodType<readonly string[]> {
  const exclusive = new Set(options.filter((each) => each.exclusive).map((each) => each.code));
  // The length is judged before the items, so that an endless array costs one issue and not one per item.
  const bounded = z.array(z.unknown()).min(1).max(options.length);
  return bounded.pipe(z.array(z.enum(codesOf(options)))).superRefine((codes, context) => {
    if (new Set(codes).size < codes.length) context.addIssue(issue("duplicate"));
    else if (codes.length > 1 && codes.some((code) => exclusive.has(code))) {
      context.addIssue(issue("exclusive"));
    }
  });
}

function refined(fault: (text: string) => AnswerProblemCode | undefined): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    const code = fault(text);
    if (code !== undefined) context.addIssue(issue(code));
  });
}

function dayFault(text: string, hasAlternatives: boolean): AnswerProblemCode | undefined {
  if (!isDayShaped(text)) return hasAlternatives ? "unknown-code" : "not-a-date";
  if (!isCalendarDay(text)) return "not-a-date";
  return text < EARLIEST_DAY ? "date-too-early" : undefined;
}

function issue(problem: AnswerProblemCode) {
  return { code: "custom" as const, message: problem, params: { problem } };
}

function codesOf(options: readonly Option[]): string[] {
  return options.map((each) => each.code);
}

/** -0 passes for 0 everywhere but in canonical JSON and Object.is: store one zero. */
function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}
