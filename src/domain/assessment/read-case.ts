import { z } from "zod";
import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import { SECTIONS } from "@/domain/questionnaire/bank";
import { slotsOf } from "@/domain/questionnaire/question";
import { readAnswers } from "@/domain/questionnaire/read-answers";
import type { HistoryEntry } from "./assessment";
import { calendarDay, isAtOrAfter } from "./instant";
import { PARENT_RULES, RULES } from "./rules/all-rules";

/** One case as the command line takes it: what to assess, when, and what came before. */
export interface Case {
  readonly asOf: string;
  readonly answers: Answers;
  readonly history: readonly HistoryEntry[];
  /** Instant of the earlier submission that these answers correct. */
  readonly corrects?: string;
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
    z.strictObject({ at: INSTANT, answers: ANSWERS, corrects: z.exactOptional(INSTANT) }),
    z.strictObject({
      at: INSTANT,
      act: z.enum(["close", "lift"]),
      flag: FLAG,
      until: z.exactOptional(INSTANT),
    }),
  ],
  {
    error:
      'must be {at, answers} (with corrects, of a correction) or {at, act: "close" or "lift", flag, until}, with a known flag; until may be left out',
  },
);
const CASE = z.strictObject({
  asOf: INSTANT,
  answers: ANSWERS,
  history: z.array(ENTRY).optional(),
  corrects: z.exactOptional(INSTANT),
});

/**
 * Reads a case from a value of any shape; never throws, coerces nothing. A missing history is an empty one; days in
 * answers may neither pass the calendar day of their submission nor lie before the birth told last, entries come oldest
 * first, none after `asOf`, and a correction names the instant of a submission before it.
 */
export function readCase(json: unknown): ReadCase {
  const shape = CASE.safeParse(json);
  if (!shape.success) return { ok: false, problems: shape.error.issues.map(problemOf) };
  const { asOf, answers, history = [], corrects } = shape.data;
  const problems = [...orderProblems(asOf, history)];
  let birth: string | undefined;
  const read = (value: unknown, at: string, where: string): Answers => {
    const result = readAnswers(value, calendarDay(at));
    if (result.ok) {
      birth = birthIn(result.answers) ?? birth;
      problems.push(...daysBeforeBirth(result.answers, birth).map((each) => `${where}: ${each}`));
      return result.answers;
    }
    problems.push(...result.problems.map(({ message }) => `${where}: ${message}`));
    return {};
  };
  const entries = history.map((entry, index): HistoryEntry => {
    if ("answers" in entry) {
      problems.push(...correctionProblems(entry.corrects, history.slice(0, index), `history[${index}].`));
      return { ...entry, answers: read(entry.answers, entry.at, `history[${index}].answers`) };
    }
    const { act, ...told } = entry;
    if (act === "lift" && told.until !== undefined && !isAtOrAfter(told.until, told.at)) {
      problems.push(`history[${index}].until: before the lift itself (at)`);
    }
    return act === "close" ? { ...told, act } : { ...told, act, until: told.until ?? endOfLift(told.at) };
  });
  problems.push(...correctionProblems(corrects, history, ""));
  const valid: Case = {
    asOf,
    answers: read(answers, asOf, "answers"),
    history: entries,
    ...(corrects === undefined ? {} : { corrects }),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, case: valid };
}

function birthIn(answers: Answers): string | undefined {
  const birth = answers["Q-DOB"];
  return typeof birth === "string" ? birth : undefined;
}

/** What happened to the athlete before the athlete was born, each with its question. */
function daysBeforeBirth(answers: Answers, birth: string | undefined): readonly string[] {
  if (birth === undefined) return [];
  return DAYS_LIVED.flatMap(({ question, part }) => {
    const day = answerTo(answers, question, part);
    const isBefore = typeof day === "string" && /^\d{4}-/.test(day) && day < birth;
    return isBefore
      ? [`${question}${part === undefined ? "" : `.${part}`}: before the date of birth (${birth})`]
      : [];
  });
}

/** Every day that answers can tell, but the day of birth. */
const DAYS_LIVED = SECTIONS.flatMap((section) => section.questions).flatMap((question) =>
  slotsOf(question).flatMap(({ part, type }) =>
    type.type === "date" && question.id !== "Q-DOB" ? [{ question: question.id, part }] : [],
  ),
);

function correctionProblems(
  corrects: string | undefined,
  before: readonly { readonly at: string; readonly answers?: object }[],
  where: string,
): readonly string[] {
  const isThere = before.some(
    ({ at, answers }) => answers !== undefined && Date.parse(at) === Date.parse(corrects ?? ""),
  );
  return corrects === undefined || isThere
    ? []
    : [`${where}corrects: no submission before it has this instant`];
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
