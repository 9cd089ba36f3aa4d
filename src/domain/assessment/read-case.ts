import { z } from "zod";
import type { Answers } from "@/domain/questionnaire/answers";
import { readAnswers } from "@/domain/questionnaire/read-answers";
import type { HistoryEntry } from "./assessment";
import { calendarDay, isAtOrAfter } from "./instant";
import { PARENT_RULES, RULES } from "./rules/all-rules";

/** One case as the command line takes it: what to assess, when, and what came before. */
export interface Case {
  readonly asOf: string;
  readonly answers: Answers;
  readonly history: readonly HistoryEntry[];
}

/** A case, or what is wrong with it in plain English, one message per fault. */
export type ReadCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly string[] };

const INSTANT = z.iso.datetime({ offset: true, error: "must be an instant such as 2026-11-22T09:00:00Z" });
const FLAG = z.enum(
  [...RULES, ...PARENT_RULES].map(({ id }) => id),
  { error: "no such flag" },
);
/** Handed on as it is, prototype keys included: `readAnswers` refuses them. */
const ANSWERS = z.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  { error: "must be an object of answers" },
);

const ENTRY = z.union(
  [
    z.strictObject({ at: INSTANT, answers: ANSWERS }),
    z.strictObject({
      at: INSTANT,
      act: z.enum(["close", "lift"]),
      flag: FLAG,
      until: z.exactOptional(INSTANT),
    }),
  ],
  {
    error:
      'must be {at, answers} or {at, act: "close" or "lift", flag, until}, with a known flag; until may be left out',
  },
);
const CASE = z.strictObject({
  asOf: INSTANT,
  answers: ANSWERS,
  history: z.array(ENTRY).optional(),
});

/**
 * Reads a case from a value of any shape; never throws, coerces nothing. A missing history is an empty one; days in
 * answers may not pass the calendar day of their submission, and entries come oldest first, none after `asOf`.
 */
export function readCase(json: unknown): ReadCase {
  const shape = CASE.safeParse(json);
  if (!shape.success) return { ok: false, problems: shape.error.issues.map(problemOf) };
  const { asOf, answers, history = [] } = shape.data;
  const problems = [...orderProblems(asOf, history)];
  const read = (value: unknown, at: string, where: string): Answers => {
    const result = readAnswers(value, calendarDay(at));
    if (result.ok) return result.answers;
    problems.push(...result.problems.map(({ message }) => `${where}: ${message}`));
    return {};
  };
  const entries = history.map((entry, index): HistoryEntry => {
    if ("answers" in entry) {
      return { at: entry.at, answers: read(entry.answers, entry.at, `history[${index}].answers`) };
    }
    const { act, ...told } = entry;
    if (act === "lift" && told.until !== undefined && !isAtOrAfter(told.until, told.at)) {
      problems.push(`history[${index}].until: before the lift itself (at)`);
    }
    return act === "close" ? { ...told, act } : { ...told, act, until: told.until ?? endOfLift(told.at) };
  });
  const valid: Case = { asOf, answers: read(answers, asOf, "answers"), history: entries };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, case: valid };
}

/** Days for which a lift holds when nobody says until when (clinical content 3.3 rule 5). */
const LIFT_DAYS = 28;

function endOfLift(at: string): string {
  return new Date(Date.parse(at) + LIFT_DAYS * 86_400_000).toISOString();
}

function orderProblems(asOf: string, history: readonly { readonly at: string }[]): readonly string[] {
  return history.flatMap(({ at }, index) => {
    const next = history[index + 1]?.at ?? asOf;
    const last = index === history.length - 1;
    if (isAtOrAfter(next, at)) return [];
    return [`history[${index}].at: later than ${last ? "asOf" : "the entry after it"}; oldest come first`];
  });
}

function problemOf({ path, message, code }: z.core.$ZodIssue): string {
  const where = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  const plain = code === "unrecognized_keys" ? "has a key that is not known" : message;
  return `${where.replace(/^\./, "") || "case"}: ${plain}`;
}
