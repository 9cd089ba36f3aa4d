import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import { bandIndex, NOT_KNOWN, type Place } from "../compiled/place";
import { FACT_LEAST, type FactId } from "../facts";

/**
 * Every word that a place can have when its question is asked: blank and "not sure" included, each set of ticked options,
 * each band of numbers, and each run of bands that a range of days can touch. What is not asked is the reader's to drop.
 */
export function statesOf(place: Place): readonly number[] {
  switch (place.kind) {
    case "codes":
      return distinct([NOT_KNOWN, ...codeStates(place)]);
    case "number":
      return distinct([NOT_KNOWN, ...bandsBetween(place.edges, ...rangeOf(slotType(place)))]);
    case "text":
      return distinct([NOT_KNOWN, ...textStates(place.beginnings)]);
    case "fact":
      return distinct([NOT_KNOWN, ...factStates(place.fact, place.edges)]);
  }
}

/** How many answers a place stands for: its states before those that nothing tells apart are taken as one. */
export function answersAt(place: Place): bigint {
  if (place.kind !== "codes") return BigInt(statesOf(place).length);
  const type = slotType(place);
  if (type?.type !== "many") return BigInt(statesOf(place).length);
  const alone = type.options.filter(({ exclusive }) => exclusive).length;
  const together = type.options.length - alone;
  return 2n ** BigInt(together) - 1n + BigInt(alone) + 1n;
}

function codeStates(place: Extract<Place, { readonly kind: "codes" }>): readonly number[] {
  const type = slotType(place);
  const bit = (code: string | boolean) => place.bits.get(code) ?? 0;
  // A place that no question of the bank has stands for a part of a condition that is counted by itself.
  if (type === undefined) return [0, ...place.bits.values()];
  if (type.type === "bool") return [bit(true), bit(false), ...choicesOf(type).map(({ code }) => bit(code))];
  if (type.type !== "many") return choicesOf(type).map(({ code }) => bit(code));
  const alone = type.options.filter(({ exclusive }) => exclusive).map(({ code }) => bit(code));
  const together = type.options.filter(({ exclusive }) => !exclusive).map(({ code }) => bit(code));
  const read = together.filter((each) => each !== 0);
  const some = subsets(read).filter((word) => word !== 0 || read.length < together.length);
  return [...alone, ...some];
}

/** What sets of words can be told apart; every text has a word that begins with nothing. */
function textStates(beginnings: readonly (readonly string[])[]): readonly number[] {
  const bitsOf = (word: string) =>
    beginnings.reduce(
      (bits, group, at) => (group.some((each) => word.startsWith(each)) ? bits | (1 << at) : bits),
      0,
    );
  const words = new Set(beginnings.flat().map(bitsOf));
  return subsets([...words]).map((word) => word | bitsOf(""));
}

/** Facts whose range may touch several bands, because a start was told in words. */
const RANGES: ReadonlySet<FactId> = new Set(["days-since-start", "age-at-start", "load-percent"]);
function factStates(fact: FactId, edges: readonly number[]): readonly number[] {
  const single = bandsBetween(edges, FACT_LEAST[fact] ?? -Infinity, Infinity);
  if (!RANGES.has(fact)) return single;
  return single.flatMap((_, first) =>
    single.slice(first).map((__, more) => single.slice(first, first + more + 1).reduce((a, b) => a | b, 0)),
  );
}

function bandsBetween(edges: readonly number[], least: number, most: number): readonly number[] {
  const [first, last] = [bandIndex(edges, least), bandIndex(edges, most)];
  return Array.from({ length: last - first + 1 }, (_, at) => 1 << (first + at));
}

function rangeOf(type: AnswerType | undefined): readonly [number, number] {
  if (type?.type === "nrs") return [0, 10];
  return type?.type === "int" || type?.type === "dec" ? [type.min, type.max] : [-Infinity, Infinity];
}

function slotType(place: Exclude<Place, { readonly kind: "fact" }>): AnswerType | undefined {
  const question = findQuestion(place.question);
  return question && slotsOf(question).find(({ part }) => part === place.part)?.type;
}

function subsets(bits: readonly number[]): readonly number[] {
  return bits.reduce<readonly number[]>((all, bit) => [...all, ...all.map((word) => word | bit)], [0]);
}

function distinct(words: readonly number[]): readonly number[] {
  return [...new Set(words)];
}
