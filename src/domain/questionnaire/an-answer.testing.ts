import fc from "fast-check";
import type { Answers, AnswerValue, CompoundAnswer } from "./answers";
import { ALL_QUESTIONS } from "./bank";
import { withoutUnasked } from "./without-unasked";
import type { AnswerType, Option, Question } from "./question";

/** The day on which generated answers are given: no generated date passes it. */
export const TODAY = "2026-11-22";

const DAY_MS = 86_400_000;
const TODAY_MS = Date.UTC(2026, 10, 22);
const FIRST_MS = Date.UTC(1900, 0, 1);

/** Valid values of one type, in the order and shape in which a form would give them; alternatives included. */
function aValue(type: AnswerType): fc.Arbitrary<AnswerValue> {
  const alternatives = type.alternatives?.map((each) => each.code) ?? [];
  if (alternatives.length === 0) return aPlainValue(type);
  return fc.oneof({ weight: 3, arbitrary: aPlainValue(type) }, fc.constantFrom(...alternatives));
}

/** Valid answers to one question; of a compound one, any non-empty set of its parts. */
export function anAnswer(question: Question): fc.Arbitrary<AnswerValue | CompoundAnswer> {
  if (question.answer !== undefined) return aValue(question.answer);
  const parts = Object.entries(question.parts).map(([name, part]) => [name, aValue(part)] as const);
  return someOf(parts).filter((value) => Object.keys(value).length > 0);
}

/** Valid answers to any of the questions (all of the bank by default), each answered or left out on its own. */
export function someAnswers(questions: readonly Question[] = ALL_QUESTIONS): fc.Arbitrary<Answers> {
  return someOf(questions.map((question) => [question.id, anAnswer(question)] as const));
}

/** As `someAnswers`, but every question is answered, compound ones at least in part. */
export function allAnswers(questions: readonly Question[] = ALL_QUESTIONS): fc.Arbitrary<Answers> {
  const entries = questions.map((question) =>
    anAnswer(question).map((value) => [question.id, value] as const),
  );
  return fc.tuple(...entries).map((answered) => Object.fromEntries(answered));
}

/** As `someAnswers`, without answers to questions that the others say are not asked: what a form can send. */
export function someAskedAnswers(questions?: readonly Question[]): fc.Arbitrary<Answers> {
  return someAnswers(questions).map(withoutUnasked);
}

/** Objects with any of the keys, each there half of the time. */
function someOf<Value>(
  entries: readonly (readonly [string, fc.Arbitrary<Value>])[],
): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const optional = entries.map(([key, value]) =>
    fc.option(
      value.map((each) => [key, each] as const),
      { nil: undefined, freq: 2 },
    ),
  );
  return fc.tuple(...optional).map((all) => Object.fromEntries(all.filter((entry) => entry !== undefined)));
}

function aPlainValue(type: AnswerType): fc.Arbitrary<AnswerValue> {
  switch (type.type) {
    case "one":
      return fc.constantFrom(...type.options.map((each) => each.code));
    case "many":
      return someCodes(type.options);
    case "bool":
      return fc.boolean();
    case "int":
      return fc.integer({ min: type.min, max: type.max });
    case "nrs":
      return fc.integer({ min: 0, max: 10 });
    case "dec":
      return fc.integer({ min: type.min * 100, max: type.max * 100 }).map((hundredths) => hundredths / 100);
    case "date":
      return aDay();
    case "text":
      return fc
        .constantFrom("C7, told by a clinician", "Ärm taub", "神経", "a'b\"<b>&", "0", "no", "٣", "👩🏽‍⚕️ sagt")
        .map((text) => [...text].slice(0, type.max).join("").trim());
  }
}

function someCodes(options: readonly Option[]): fc.Arbitrary<readonly string[]> {
  const alone = options.filter((each) => each.exclusive).map((each) => [each.code]);
  const together = options.filter((each) => !each.exclusive).map((each) => each.code);
  const several = fc.subarray(together, { minLength: 1 });
  return alone.length === 0
    ? several
    : fc.oneof({ weight: 3, arbitrary: several }, fc.constantFrom(...alone));
}

/** Half of them within the last 120 days, where the thresholds of the rules lie. */
function aDay(): fc.Arbitrary<string> {
  const recent = fc.integer({ min: 0, max: 120 }).map((ago) => TODAY_MS - ago * DAY_MS);
  const any = fc
    .integer({ min: 0, max: (TODAY_MS - FIRST_MS) / DAY_MS })
    .map((days) => FIRST_MS + days * DAY_MS);
  return fc.oneof(recent, any).map((instant) => new Date(instant).toISOString().slice(0, 10));
}
