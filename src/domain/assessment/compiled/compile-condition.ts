import type { Condition } from "../condition";
import type { Straddle } from "../evaluate";
import { maskOf, placeKey, type Leaf, NOT_YET_READ, type Place, type Situation } from "./place";

/** The three truth values in order: "and" is the least of its parts, "or" the greatest, "not" counts from the other end. */
export const NO = 0;
export const OPEN = 1;
export const YES = 2;

/** A compiled condition: NO, OPEN (not known) or YES for the words of some answers. */
export type Test = (situation: Situation) => number;

/** The leaves of a condition, in reading order. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("of" in condition) return condition.of.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return "certain" in condition ? leavesOf(condition.certain) : [condition];
}

/**
 * Makes a condition into a function of words. It gives what `evaluate` gives for the same answers, without saying why:
 * a test holds the two against each other.
 */
export function compileCondition(
  condition: Condition,
  places: ReadonlyMap<string, Place>,
  straddle: Straddle,
): Test {
  const compile = (each: Condition): Test => compileCondition(each, places, straddle);
  // The order of parts changes no result; the cheap ones come first because one of them often decides.
  if ("all" in condition) return allOf(cheapFirst(condition.all).map(compile));
  if ("any" in condition) return anyOf(joined(cheapFirst(condition.any), places, straddle), compile);
  if ("of" in condition) return countOf(condition.atLeast, condition.of.map(compile));
  if ("not" in condition) {
    const test = compile(condition.not);
    return (situation) => YES - test(situation);
  }
  if ("certain" in condition) {
    const test = compile(condition.certain);
    return (situation) => (test(situation) === YES ? YES : NO);
  }
  return compileLeaf(condition, placeAt(places, condition), straddle);
}

function cheapFirst(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.toSorted((a, b) => costOf(a) - costOf(b));
}

/** Facts cost a computation, everything else a look at a word. */
function costOf(condition: Condition): number {
  return leavesOf(condition).reduce((cost, leaf) => cost + ("fact" in leaf ? 20 : 1), 0);
}

function compileLeaf(leaf: Leaf, place: Place, straddle: Straddle): Test {
  const mask = maskOf(leaf, place);
  const { index } = place;
  if (place.kind !== "fact" || straddle === "true") return holdsAnyOf(index, mask);
  return (situation) => {
    const word = wordOf(situation, index);
    if (word < 0) return OPEN;
    if ((word & mask) === 0) return NO;
    return (word & ~mask) === 0 ? YES : OPEN;
  };
}

function holdsAnyOf(index: number, mask: number): Test {
  return (situation) => {
    const word = wordOf(situation, index);
    if ((word & mask) !== 0) return YES;
    return word < 0 ? OPEN : NO;
  };
}

function wordOf(situation: Situation, index: number): number {
  const word = situation.words[index] ?? 0;
  return word === NOT_YET_READ ? situation.read(index) : word;
}

type Part = { readonly condition: Condition } | { readonly test: Test };

/** Leaves of an "any" that read one place by its bits are one test with all their bits. */
function joined(
  conditions: readonly Condition[],
  places: ReadonlyMap<string, Place>,
  straddle: Straddle,
): readonly Part[] {
  const masks = new Map<number, number>();
  const others: Part[] = [];
  for (const condition of conditions) {
    const leaf = leafOf(condition);
    if (leaf === undefined || ("fact" in leaf && straddle === "unknown")) others.push({ condition });
    else {
      const place = placeAt(places, leaf);
      masks.set(place.index, (masks.get(place.index) ?? 0) | maskOf(leaf, place));
    }
  }
  return [...[...masks].map(([index, mask]) => ({ test: holdsAnyOf(index, mask) })), ...others];
}

function leafOf(condition: Condition): Leaf | undefined {
  return "question" in condition || "fact" in condition ? condition : undefined;
}

function anyOf(parts: readonly Part[], compile: (condition: Condition) => Test): Test {
  const tests = parts.map((part) => ("test" in part ? part.test : compile(part.condition)));
  const [first, second] = tests;
  if (first === undefined) return () => NO;
  if (second === undefined) return first;
  if (tests.length === 2) {
    return (situation) => {
      const truth = first(situation);
      if (truth === YES) return YES;
      const other = second(situation);
      return other > truth ? other : truth;
    };
  }
  return (situation) => {
    let greatest = NO;
    for (const test of tests) {
      const truth = test(situation);
      if (truth === YES) return YES;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  };
}

function allOf(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first === undefined) return () => YES;
  if (second === undefined) return first;
  if (tests.length === 2) {
    return (situation) => {
      const truth = first(situation);
      if (truth === NO) return NO;
      const other = second(situation);
      return other < truth ? other : truth;
    };
  }
  return (situation) => {
    let least = YES;
    for (const test of tests) {
      const truth = test(situation);
      if (truth === NO) return NO;
      if (truth < least) least = truth;
    }
    return least;
  };
}

function countOf(needed: number, tests: readonly Test[]): Test {
  return (situation) => {
    let sure = 0;
    let open = 0;
    for (const test of tests) {
      const truth = test(situation);
      if (truth === YES) sure += 1;
      else if (truth === OPEN) open += 1;
    }
    if (sure >= needed) return YES;
    return sure + open < needed ? NO : OPEN;
  };
}

function placeAt(places: ReadonlyMap<string, Place>, leaf: Leaf): Place {
  const place = places.get(placeKey(leaf));
  if (place === undefined) throw new Error(`There is no place for ${placeKey(leaf)}`);
  return place;
}
