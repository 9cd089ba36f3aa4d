import type { z } from "zod";
import {
  ANSWER_PROBLEM_CODES,
  answerProblem,
  type AnswerProblem,
  type AnswerProblemCode,
} from "./answer-problem";
import { answerSchema } from "./answer-schema";
import { isCompound, type AnswerValue, type CompoundAnswer } from "./answers";
import { isDayShaped } from "./calendar-day";
import { slotsOf, type Question } from "./question";

/** One question read: its value when anything valid was given, and what is wrong with the rest. */
export interface ReadAnswer {
  /** Absent when unanswered or invalid. Of a compound answer, the valid parts. */
  readonly value?: AnswerValue | CompoundAnswer;
  readonly problems: readonly AnswerProblem[];
}

type Issue = z.core.$ZodIssue;

/**
 * Reads the answer to one question from a value of any shape; never throws. Unanswered, without a problem: undefined,
 * null, `[]` for a `many`, and a compound object none of whose parts is answered. `today` (YYYY-MM-DD, where the athlete
 * is) bounds every date.
 */
export function readAnswer(question: Question, raw: unknown, today: string): ReadAnswer {
  const given = withoutUnanswered(question, raw);
  const schema = answerSchema(question.id);
  if (given === undefined || schema === undefined) return { problems: [] };
  // Zod takes a Map or a Date for an object without keys, which would read as unanswered.
  if (question.parts !== undefined && !isPlainObject(given)) {
    return { problems: [answerProblem("wrong-type", question.id)] };
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = firstPerPart(parsed.error.issues.flatMap((issue) => problemsOf(question, issue, given)));
    return { ...readParts(question, given, problems, today), problems };
  }
  const problems = datesAfter(question, parsed.data, today);
  if (problems.length === 0) return { value: parsed.data, problems };
  return { ...readParts(question, given, problems, today), problems };
}

/** The parts of a compound answer that have no problem, read again by themselves. */
function readParts(
  question: Question,
  given: unknown,
  problems: readonly AnswerProblem[],
  today: string,
): { value?: AnswerValue | CompoundAnswer } {
  const bad = new Set(problems.map((problem) => problem.part));
  if (question.parts === undefined || !isPlainObject(given)) return {};
  const valid = readAnswer(
    question,
    pick(given, (part) => !bad.has(part)),
    today,
  );
  return valid.value === undefined ? {} : { value: valid.value };
}

function withoutUnanswered(question: Question, raw: unknown): unknown {
  const isNothing = (value: unknown, kind: string | undefined) =>
    value === undefined || value === null || (kind === "many" && Array.isArray(value) && value.length === 0);
  if (question.answer !== undefined) return isNothing(raw, question.answer.type) ? undefined : raw;
  if (raw === undefined || raw === null || !isPlainObject(raw)) return raw ?? undefined;
  const kinds = new Map(slotsOf(question).map((slot) => [slot.part, slot.type.type]));
  const answered = pick(raw, (part) => !isNothing(raw[part], kinds.get(part)));
  return Object.keys(answered).length === 0 ? undefined : answered;
}

function problemsOf(question: Question, issue: Issue, given: unknown): AnswerProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => answerProblem("unknown-part", question.id, key));
  }
  const part = question.parts === undefined ? undefined : issue.path[0];
  if (part === undefined) return [answerProblem(codeOf(issue, given), question.id)];
  const value = isPlainObject(given) ? given[String(part)] : undefined;
  return [answerProblem(codeOf(issue, value), question.id, String(part))];
}

function codeOf(issue: Issue, value: unknown): AnswerProblemCode {
  switch (issue.code) {
    case "invalid_type":
      if (typeof value !== "number") return "wrong-type";
      if (!Number.isFinite(value)) return "not-a-number";
      return issue.expected === "int" ? "not-whole" : "wrong-type";
    case "invalid_value": {
      const choice: unknown = Array.isArray(value) ? value[Number(issue.path.at(-1))] : value;
      return typeof choice === "string" ? "unknown-code" : "wrong-type";
    }
    case "too_small":
    case "too_big":
      return Array.isArray(value) ? "duplicate" : "out-of-range";
    case "invalid_union": {
      const plain = issue.errors.at(-1)?.[0];
      return typeof value === "string" || plain === undefined ? "unknown-code" : codeOf(plain, value);
    }
    case "custom": {
      const named: unknown = issue.params?.["problem"];
      return ANSWER_PROBLEM_CODES.find((code) => code === named) ?? "wrong-type";
    }
    default:
      return "wrong-type";
  }
}

function datesAfter(question: Question, value: AnswerValue | CompoundAnswer, today: string): AnswerProblem[] {
  return slotsOf(question).flatMap(({ part, type }) => {
    const day = part === undefined ? value : isCompound(value) ? value[part] : undefined;
    const late = type.type === "date" && typeof day === "string" && isDayShaped(day) && day > today;
    return late ? [answerProblem("date-in-future", question.id, part)] : [];
  });
}

function firstPerPart(problems: readonly AnswerProblem[]): AnswerProblem[] {
  return problems.filter((problem, at) => problems.findIndex((other) => other.part === problem.part) === at);
}

/** Whether a value is an object as JSON makes them: a Date, a Map or an instance of a class is not. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function pick(
  value: Readonly<Record<string, unknown>>,
  keep: (key: string) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keep(key)));
}
