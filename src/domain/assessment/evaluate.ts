import { answerTo, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { ALL_QUESTIONS, findQuestion } from "@/domain/questionnaire/bank";
import { askedState } from "@/domain/questionnaire/branching";
import { choicesOf, slotsOf } from "@/domain/questionnaire/question";
import type { Band, Condition } from "./condition";
import { FACT_QUESTIONS, isRange, type FactId, type Facts } from "./facts";
import { atLeast, not, truthOf, type Truth } from "./kleene";

/** Whether a condition holds, by which answers, and, when unknown, which questions would settle it. */
export interface Verdict {
  readonly truth: Truth;
  /** Ids of the questions whose answers decided it. */
  readonly because: readonly string[];
  readonly unanswered: readonly string[];
}

/** What conditions are held against. */
export interface Situation {
  readonly answers: Answers;
  readonly facts: Facts;
}

/**
 * How a range that only overlaps a band counts: "true" takes the more serious reading, for whatever raises; "unknown"
 * asks for certainty, for whatever lowers, and for causes.
 */
export type Straddle = "true" | "unknown";

/** Holds a condition against a situation. Total over every condition and every set of valid answers. */
export function evaluate(condition: Condition, situation: Situation, straddle: Straddle): Verdict {
  if ("all" in condition) return count(condition.all.length, condition.all, situation, straddle);
  if ("any" in condition) return count(1, condition.any, situation, straddle);
  if ("atLeast" in condition) return count(condition.atLeast, condition.of, situation, straddle);
  if ("not" in condition) {
    const verdict = evaluate(condition.not, situation, straddle);
    return { ...verdict, truth: not(verdict.truth) };
  }
  if ("certain" in condition) {
    const verdict = evaluate(condition.certain, situation, straddle);
    return verdict.truth === "unknown" ? { truth: "false", because: [], unanswered: [] } : verdict;
  }
  if ("fact" in condition) return ofFact(condition.fact, condition.band, situation, straddle);
  return ofAnswer(condition, situation);
}

function count(
  needed: number,
  conditions: readonly Condition[],
  situation: Situation,
  straddle: Straddle,
): Verdict {
  const verdicts = conditions.map((each) => evaluate(each, situation, straddle));
  const truth = atLeast(
    needed,
    verdicts.map((each) => each.truth),
  );
  if (truth === "unknown") return open(verdicts.flatMap((each) => each.unanswered));
  const deciding = verdicts.filter((each) => each.truth === truth);
  return { truth, because: unique(deciding.flatMap((each) => each.because)), unanswered: [] };
}

function ofFact(id: FactId, band: Band, { facts }: Situation, straddle: Straddle): Verdict {
  const value = facts[id];
  const questions = FACT_QUESTIONS[id];
  if (value === "not-asked") return { truth: "false", because: [], unanswered: [] };
  if (!isRange(value)) return open(questions);
  const overlaps = value.max >= (band.from ?? -Infinity) && value.min < (band.below ?? Infinity);
  if (!overlaps) return closed("false", questions);
  if (isIn(value.min, band) && isIn(value.max, band)) return closed("true", questions);
  return straddle === "true" ? closed("true", questions) : open(questions);
}

type AnswerCondition = Extract<Condition, { readonly question: string }>;

function ofAnswer(condition: AnswerCondition, { answers }: Situation): Verdict {
  const { question: id, part } = condition;
  const question = findQuestion(id);
  if (question !== undefined && askedState(question, answers) === "not-asked") {
    return { truth: "false", because: [], unanswered: [] };
  }
  const value = answerTo(answers, id, part);
  if (value === undefined) return open([id]);
  const truth = held(condition, value);
  return truth === "unknown" ? open([id]) : closed(truth, [id]);
}

function held(condition: AnswerCondition, value: AnswerValue): Truth {
  if ("codes" in condition) {
    const given = typeof value === "object" ? value : [value];
    if (given.some((each) => condition.codes.some((code) => code === each))) return "true";
    return isUnknownChoice(condition, given) ? "unknown" : "false";
  }
  if ("band" in condition)
    return typeof value === "number" ? truthOf(isIn(value, condition.band)) : "unknown";
  return truthOf(typeof value === "string" && mentionsAny(value, condition.mentions));
}

/** Per question and part: the choices that say "not known". */
const UNKNOWN_CHOICES = new Map(
  ALL_QUESTIONS.flatMap((question) =>
    slotsOf(question).map(({ part, type }) => {
      const codes = choicesOf(type).flatMap((choice) => (choice.unknown ? [choice.code] : []));
      return [`${question.id}.${part ?? ""}`, new Set<string | number | boolean>(codes)] as const;
    }),
  ),
);

function isUnknownChoice(
  { question, part }: AnswerCondition,
  given: readonly (string | number | boolean)[],
): boolean {
  const unknown = UNKNOWN_CHOICES.get(`${question}.${part ?? ""}`);
  return unknown !== undefined && given.some((each) => unknown.has(each));
}

/** Whether a text has a word that begins with one of these, whatever its case. */
export function mentionsAny(text: string, beginnings: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  return beginnings.some((beginning) => words.includes(` ${beginning}`));
}

function isIn(value: number, band: Band): boolean {
  return value >= (band.from ?? -Infinity) && value < (band.below ?? Infinity);
}

function closed(truth: Truth, because: readonly string[]): Verdict {
  return { truth, because, unanswered: [] };
}

function open(unanswered: readonly string[]): Verdict {
  return { truth: "unknown", because: [], unanswered: unique(unanswered) };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
