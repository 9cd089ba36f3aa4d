import { isCompound, type Answers, type AnswerValue } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import type { AskedWhen } from "@/domain/questionnaire/question";
import { any, says, type Condition } from "../condition";
import { mentionsAny } from "../evaluate";
import { FACT_GATES, factOf, type Told } from "../facts";
import { compileCondition, leavesOf, NO, type Test } from "./compile-condition";
import {
  bandBits,
  bandIndex,
  NOT_KNOWN,
  NOT_YET_READ,
  placesOf,
  type Leaf,
  type Place,
  type Situation,
} from "./place";

/** Turns answers into the words that compiled conditions read. */
export interface Reader extends Situation {
  readonly places: ReadonlyMap<string, Place>;
  /** When the questions of its places are asked, as conditions. */
  readonly gates: readonly Condition[];
  /** Takes up the answers of one submission, in place of those before. */
  take(answers: Answers, now: string, told: Told): void;
  /** Whether the words set so far leave it open that the question of a place is asked; places come after their gates. */
  isAsked(index: number): boolean;
}

/** A reader of all that these conditions ask, and of what decides whether their questions are asked. */
export function readerOf(conditions: readonly Condition[]): Reader {
  const places = placesRead(conditions);
  const steps = [...places.values()].map((place) => stepOf(place, places));
  const words = new Int32Array(places.size);
  let given: Answers = {};
  let at = "";
  let beside: Told = {};
  const reader: Reader = {
    places,
    words,
    gates: [...places.values()].flatMap(whensOf).map(askedCondition),
    read(index) {
      const step = steps[index];
      if (step === undefined) return NOT_KNOWN;
      const word = reader.isAsked(index) ? step.word(given, at, beside) : 0;
      words[index] = word;
      return word;
    },
    take(answers, now, told) {
      given = answers;
      at = now;
      beside = told;
      words.fill(NOT_YET_READ);
    },
    isAsked(index) {
      const asked = steps[index]?.asked;
      return asked === undefined || asked(reader) !== NO;
    },
  };
  return reader;
}

/** The places that conditions read, those included that decide whether their questions are asked. */
export function placesRead(conditions: readonly Condition[]): ReadonlyMap<string, Place> {
  return placesOf(withGates(conditions.flatMap(leavesOf)));
}

interface Step {
  readonly place: Place;
  /** NO when its question is certainly not asked; left out when it always is. */
  readonly asked: Test | undefined;
  word(answers: Answers, now: string, told: Told): number;
}

function stepOf(place: Place, places: ReadonlyMap<string, Place>): Step {
  const whens = whensOf(place);
  const asked =
    whens.length === 0 ? undefined : compileCondition({ all: whens.map(askedCondition) }, places, "true");
  return { place, asked, word: wordAt(place) };
}

/** All of these must not be certainly false for the place to be asked. */
function whensOf(place: Place): readonly AskedWhen[] {
  const questions = place.kind === "fact" ? (FACT_GATES[place.fact] ?? []) : [place.question];
  return questions.flatMap((id) => findQuestion(id)?.askedWhen ?? []);
}

/** When a question is asked, as a condition: the leaf of a question that is itself not asked is false. */
function askedCondition(when: AskedWhen): Condition {
  if ("anyOf" in when) return any(...when.anyOf.map(askedCondition));
  const path = when.part === undefined ? when.question : `${when.question}.${when.part}`;
  // Only the form of a check-in hangs on a number; the bank that rules read never does.
  return says(path, ...when.includesAny.filter((answer) => typeof answer !== "number"));
}

/** The leaves, each after those that decide whether its question is asked. */
function withGates(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.flatMap((leaf) => {
    const gates = "fact" in leaf ? (FACT_GATES[leaf.fact] ?? []) : [leaf.question];
    const whens = gates.flatMap((id) => findQuestion(id)?.askedWhen ?? []);
    return [...whens.flatMap((when) => withGates(leavesOf(askedCondition(when)))), leaf];
  });
}

function wordAt(place: Place): Step["word"] {
  switch (place.kind) {
    case "codes": {
      const { question, part, bits } = place;
      return (answers) => codesWord(answerAt(answers, question, part), bits);
    }
    case "number": {
      const { question, part, edges } = place;
      return (answers) => {
        const value = answerAt(answers, question, part);
        return typeof value === "number" ? 1 << bandIndex(edges, value) : NOT_KNOWN;
      };
    }
    case "text": {
      const { question, part, beginnings } = place;
      return (answers) => textWord(answerAt(answers, question, part), beginnings);
    }
    case "fact":
      return (answers, now, told) => factWord(place, answers, now, told);
  }
}

/** As `answerTo` for the ids of the question bank, none of which is a key of Object's prototype. */
function answerAt(answers: Answers, question: string, part: string | undefined): AnswerValue | undefined {
  const value = answers[question];
  if (value === undefined) return undefined;
  if (part === undefined) return isCompound(value) ? undefined : value;
  return isCompound(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

function codesWord(value: AnswerValue | undefined, bits: ReadonlyMap<string | boolean, number>): number {
  if (value === undefined) return NOT_KNOWN;
  if (typeof value !== "object") return typeof value === "number" ? 0 : (bits.get(value) ?? 0);
  let word = 0;
  for (const code of value) word |= bits.get(code) ?? 0;
  return word;
}

function textWord(value: AnswerValue | undefined, beginnings: readonly (readonly string[])[]): number {
  if (typeof value !== "string") return value === undefined ? NOT_KNOWN : 0;
  return beginnings.reduce((bits, each, at) => bits | (mentionsAny(value, each) ? 1 << at : 0), 0);
}

function factWord(
  { fact, edges }: Extract<Place, { readonly kind: "fact" }>,
  answers: Answers,
  now: string,
  told: Told,
): number {
  const value = factOf(fact, answers, now, told);
  if (value === "unknown") return NOT_KNOWN;
  return value === "not-asked" ? 0 : bandBits(edges, value.min, value.max);
}
