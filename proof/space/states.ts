import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import { ANSWERED_AT, daysAgo } from "../cases/clinical-case";

/** One answer that a question may have; undefined is blank. */
export type State = Answers[string] | undefined;

const STARTS = [0, 7, 8, 13, 14, 21, 22, 27, 28, 41, 42, 43, 83, 84, 91, 92].map(daysAgo);
const NERVE_DAYS = [3, 14, 15].map(daysAgo);
const INJURY_DAYS = [0, 7, 8, 14, 15, 42, 43].map(daysAgo);
/** Days of birth on both sides of every age that a row names: 15, 16, 18, 40, 45, 50, 65. */
const BIRTHS = [16, 18, 40, 45, 50, 65].flatMap((age) => {
  const year = Number(ANSWERED_AT.slice(0, 4)) - age;
  return [`${year}-11-23`, `${year}-11-22`];
});

const DAYS: Readonly<Record<string, readonly string[]>> = {
  "Q-START": STARTS,
  "Q-NEURO-TREND.since": NERVE_DAYS,
  // After each day on which nerve signs began, and before each.
  "Q-NEURO-KNOWN.on": [1, 90].map(daysAgo),
  "Q-TRAUMA-DATE": INJURY_DAYS,
  "Q-DOB": BIRTHS,
};
const NUMBERS: Readonly<Record<string, readonly number[]>> = { "Q-SELFCARE.weeks": [0, 1, 2, 3] };

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));
}

/** Of a `many`: each exclusive option, every single option, every pair, all. */
function sets(type: Extract<AnswerType, { type: "many" }>): readonly (readonly string[])[] {
  const alone = type.options.filter((each) => each.exclusive).map(({ code }) => [code]);
  const codes = type.options.filter((each) => !each.exclusive).map(({ code }) => code);
  const whole = codes.length > 2 ? [codes] : [];
  return [...alone, ...codes.map((code) => [code]), ...pairs(codes), ...whole];
}

function values(key: string, type: AnswerType): readonly State[] {
  const worded = choicesOf(type).map(({ code }) => code);
  switch (type.type) {
    case "many":
      return [undefined, ...sets(type)];
    case "one":
      return [undefined, ...worded];
    case "bool":
      return [undefined, true, false, ...worded];
    case "nrs":
      return [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    case "int": {
      const all = Array.from({ length: Math.min(type.max, 7) - type.min + 1 }, (_, at) => type.min + at);
      return [undefined, ...(NUMBERS[key] ?? all), ...worded];
    }
    case "date":
      return [undefined, ...(DAYS[key] ?? []), ...worded];
    case "text":
      return [undefined, "C7 root, told by a physiotherapist"];
    case "dec":
      return [undefined];
  }
}

/** Every product of the parts' states, as compound answers; a part that is blank is absent. */
function products(parts: readonly (readonly [string, readonly State[]])[]): readonly State[] {
  let made: readonly Record<string, State>[] = [{}];
  for (const [part, states] of parts) {
    made = made.flatMap((each) => states.map((state) => ({ ...each, [part]: state })));
  }
  return made.map((each) => {
    const told = Object.entries(each).flatMap(([part, state]) =>
      state === undefined || (typeof state === "object" && !Array.isArray(state)) ? [] : [[part, state]],
    );
    return told.length === 0 ? undefined : (Object.fromEntries(told) as State);
  });
}

/** A few ways of self-care stand for all: nothing, one measure, two, all; every other question has every state. */
const FEWER: Readonly<Record<string, readonly State[]>> = {
  "Q-SELFCARE.tried": [undefined, ["nothing"], ["stretching"], ["rest", "medicine"]],
};

/** Every state of a question: blank, not sure, every option; of a `many`, none, singles, pairs and all. */
export function statesOf(id: string): readonly State[] {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  if (question.answer !== undefined) return values(id, question.answer);
  const parts = slotsOf(question).map(({ part, type }) => {
    const key = `${id}.${part ?? ""}`;
    return [part ?? "", FEWER[key] ?? values(key, type)] as const;
  });
  return products(parts);
}
