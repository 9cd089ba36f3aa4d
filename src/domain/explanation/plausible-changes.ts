import { answerTo, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { ALL_QUESTIONS } from "@/domain/questionnaire/bank";
import { askedState } from "@/domain/questionnaire/branching";
import {
  choicesOf,
  slotsOf,
  type AnswerType,
  type Question,
  type Slot,
} from "@/domain/questionnaire/question";
import { dayNumber } from "@/domain/assessment/instant";
import { START_BANDS } from "@/domain/assessment/start-bands";
import type { AnswerChange } from "./answer-change";

/**
 * Ticks of which one makes another likely. In other lists the options have little to do with each other: who takes a
 * blood thinner is not on the way to a rash.
 */
const RELATED_TICKS: ReadonlySet<string> = new Set([
  ...["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-PATT", "Q-CORD", "Q-WING"],
  ...["Q-CARDIO", "Q-CARDIO-WHEN", "Q-INFLAM", "Q-ADL-WHICH"],
]);
/** What an answer of days may be off by. */
const DAYS_OFF = 3;
/** What a score may be off by upwards, of 10 or of 7. */
const POINTS_OFF = 1;

/** Options in the middle of an order that say that all is as it was: believed like "none of these" and 0. */
const AS_IT_WAS: ReadonlySet<string> = new Set(["no-change"]);

/** Questions whose answers are facts that nobody gives otherwise on second thought. */
const FIXED: ReadonlySet<string> = new Set(["Q-DOB", "Q-FIRST-EVER", "Q-MASS", "Q-NEURO-KNOWN"]);

/**
 * Every other answer that somebody who gave these could plausibly have given to one question that is asked.
 *
 * Towards the worse only a small step: one tick more of a kind that is there already, one point, a few days, the next
 * option of a course, any answer to what a sign brings up or to what was left open. A clean answer to a question about
 * signs is believed. Towards the better every step, for it tells what the result rests on: a tick taken back, a lower
 * score, a milder option.
 *
 * @param own the answers of the submission; what stands from earlier ones is not its to change
 * @param standing the answers in force, by which it is known what is asked and what is blank
 * @param today calendar day of the submission, which no day passes
 */
export function plausibleChanges(own: Answers, standing: Answers, today: string): readonly AnswerChange[] {
  return ALL_QUESTIONS.filter(
    (question) =>
      !FIXED.has(question.id) &&
      (Object.hasOwn(own, question.id) || !Object.hasOwn(standing, question.id)) &&
      askedState(question, standing) !== "not-asked",
  ).flatMap((question) => slotsOf(question).flatMap((slot) => changesOf(question, slot, standing, today)));
}

interface Step {
  readonly to: AnswerValue;
  readonly distance: number;
}

function changesOf(question: Question, { part, type }: Slot, standing: Answers, today: string) {
  const from = answerTo(standing, question.id, part);
  return stepsFrom(question, type, from, today).map(({ to, distance }): AnswerChange => ({
    question: question.id,
    ...(part === undefined ? {} : { part }),
    ...(from === undefined ? {} : { from }),
    to,
    distance,
  }));
}

function stepsFrom(
  question: Question,
  type: AnswerType,
  from: AnswerValue | undefined,
  today: string,
): readonly Step[] {
  const unknown = from === undefined || isUnknown(type, from);
  if (type.type === "many") {
    return unknown ? firstTicks(type) : ticks(question.id, type, typeof from === "object" ? from : []);
  }
  if (type.type === "bool") return flips(question, type, from, unknown);
  if (type.type === "one") return unknown ? anyOption(type) : options(question, type, String(from));
  if (type.type === "nrs" || type.type === "int") {
    return typeof from === "number" ? scores(type, from) : unknown ? anyScore(type) : [];
  }
  if (type.type === "date") return days(question.id, from, unknown, today);
  return [];
}

function isUnknown(type: AnswerType, value: AnswerValue): boolean {
  const codes = typeof value === "object" ? value : [value];
  return choicesOf(type).some(({ code, unknown }) => unknown && codes.includes(code));
}

type Many = Extract<AnswerType, { readonly type: "many" }>;

/** The option that says "none of these", if there is one. */
function noneOf({ options: all }: Many): string | undefined {
  return all.find(({ code, exclusive, unknown }) => exclusive && !unknown && code !== "prefer-not-to-say")
    ?.code;
}

function firstTicks(type: Many): readonly Step[] {
  return type.options
    .filter(({ unknown, code }) => !unknown && code !== "prefer-not-to-say")
    .map(({ code }) => ({ to: [code], distance: 1 }));
}

function ticks(id: string, type: Many, from: readonly string[]): readonly Step[] {
  const none = noneOf(type);
  const isClean = from.some((code) => type.options.some((each) => each.code === code && each.exclusive));
  if (isClean) return [];
  const back = from.flatMap((code): readonly Step[] =>
    from.length > 1 ? [{ to: from.filter((each) => each !== code), distance: 1 }] : [],
  );
  const all = none === undefined ? [] : [{ to: [none], distance: from.length }];
  const more = type.options
    .filter(({ code, exclusive }) => RELATED_TICKS.has(id) && !exclusive && !from.includes(code))
    .map(({ code }): Step => ({ to: [...from, code], distance: 1 }));
  return [...back, ...all, ...more];
}

/** A sign that was denied is believed; what a sign brings up may well be the other way round. */
function flips(
  question: Question,
  type: AnswerType,
  from: AnswerValue | undefined,
  unknown: boolean,
): readonly Step[] {
  if (unknown) return [false, true].map((to) => ({ to, distance: 1 }));
  if (type.worse === undefined) return [];
  return from === true || question.askedWhen !== undefined ? [{ to: from !== true, distance: 1 }] : [];
}

type One = Extract<AnswerType, { readonly type: "one" }>;

function anyOption(type: One): readonly Step[] {
  return type.options.filter(({ unknown }) => !unknown).map(({ code }) => ({ to: code, distance: 1 }));
}

/** Along the declared orders: any better option; the next worse one in a course, or of what a sign brings up. */
function options(question: Question, type: One, from: string): readonly Step[] {
  const chains = typeof type.worse === "object" ? type.worse : [];
  const steps = chains.flatMap((chain) => {
    const at = chain.indexOf(from);
    if (at === -1) return [];
    const better = chain.slice(0, at).map((to, index): Step => ({ to, distance: at - index }));
    const next = chain[at + 1];
    const mayWorsen = question.askedWhen !== undefined || (at > 0 && !AS_IT_WAS.has(from));
    return next === undefined || !mayWorsen ? better : [...better, { to: next, distance: 1 }];
  });
  return steps.filter(({ to }, index) => steps.findIndex((each) => each.to === to) === index);
}

type Score = Extract<AnswerType, { readonly type: "nrs" | "int" }>;

function bounds(type: Score): readonly [number, number] {
  return type.type === "nrs" ? [0, 10] : [type.min, type.max];
}

function scores(type: Score, from: number): readonly Step[] {
  if (type.worse !== "higher") return [];
  const [least, most] = bounds(type);
  const lower = Array.from({ length: from - least }, (_, step): Step => ({
    to: from - step - 1,
    distance: step + 1,
  }));
  return from === 0 || from + POINTS_OFF > most
    ? lower
    : [...lower, { to: from + POINTS_OFF, distance: POINTS_OFF }];
}

function anyScore(type: Score): readonly Step[] {
  if (type.worse !== "higher") return [];
  const [least, most] = bounds(type);
  return Array.from({ length: most - least + 1 }, (_, step) => ({ to: least + step, distance: 1 }));
}

function days(id: string, from: AnswerValue | undefined, unknown: boolean, today: string): readonly Step[] {
  if (id === "Q-START" && (unknown || START_BANDS.some(({ code }) => code === from))) {
    const at = START_BANDS.findIndex(({ code }) => code === from);
    return START_BANDS.flatMap(({ code }, index): readonly Step[] => {
      const isNear = at === -1 || Math.abs(index - at) === 1;
      return isNear ? [{ to: code, distance: 1 }] : [];
    });
  }
  if (unknown || typeof from !== "string") return [];
  const offsets = Array.from({ length: DAYS_OFF }, (_, step) => step + 1).flatMap((off) => [-off, off]);
  return offsets
    .map((off): Step => ({ to: dayAfter(from, off), distance: Math.abs(off) }))
    .filter(({ to }) => typeof to === "string" && to <= today);
}

const DAY_MS = 86_400_000;

function dayAfter(day: string, more: number): string {
  return new Date((dayNumber(day) + more) * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);
}
