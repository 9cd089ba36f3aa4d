import { leavesOf, NO, YES } from "../compiled/compile-condition";
import { NOT_KNOWN, placeKey } from "../compiled/place";
import { placesRead } from "../compiled/reader";
import { says, type Condition } from "../condition";
import type { Straddle } from "../evaluate";
import { casesOf, forEachCase, type Asked, type Cases } from "./every-case";

/** A part of conditions that nothing outside it shares an answer with: it is gone through by itself, and counts as one answer. */
export interface Part {
  /** Stands for it in the factored conditions, as the id of a yes-or-no question. */
  readonly id: string;
  readonly asked: Asked;
  /** The truth values that it takes, each found by a case. */
  readonly truths: ReadonlySet<number>;
  /** Cases that were gone through to find them, those of parts inside it included. */
  readonly tried: number;
  /** Combinations of answers that they stand for. */
  readonly answers: bigint;
}

/** Conditions with their independent parts taken out. */
export interface Factored {
  readonly cases: Cases;
  readonly parts: readonly Part[];
  /** Combinations of answers that all of them stand for. */
  readonly answers: bigint;
}

/**
 * Takes out of conditions every part whose questions nothing else reads, and goes through each part by itself. What is
 * left is small enough to go through whole, and stands for every combination of answers.
 *
 * @param kept places (`placeKey`) that are to be looked at by themselves: no part reads them
 */
export function factor(asked: readonly Asked[], kept: ReadonlySet<string> = NO_PLACES): Factored {
  const parts: Part[] = [];
  let left =
    kept.size === 0 ? asked : asked.map((each) => ({ ...each, condition: regrouped(each.condition, kept) }));
  for (let found = independentPart(left, kept); found !== undefined; found = independentPart(left, kept)) {
    const part = solved(`part ${parts.length + 1} of ${keyOf(found)}`, found);
    parts.push(part);
    left = left.map((each) => ({
      ...each,
      condition: replaced(each.condition, each.straddle, found, part.id),
    }));
  }
  const whole = casesOf(left);
  const classes = whole.classes.map((each) => {
    const part = parts.find(({ id }) => each.place.kind !== "fact" && each.place.question === id);
    return part === undefined ? each : { ...each, words: [...part.truths].map(wordOf) };
  });
  const cases = { ...whole, classes };
  const size = cases.classes.reduce((count, { words }) => count * words.length, 1);
  const own = ownAnswers(cases, parts);
  return {
    cases: { ...cases, size },
    parts,
    answers: parts.reduce((count, part) => count * part.answers, own),
  };
}

function ownAnswers(cases: Cases, parts: readonly Part[]): bigint {
  // A place that stands for a part was counted as three states.
  return cases.answers / 3n ** BigInt(parts.length);
}

/** The word of a yes-or-no answer with that truth. */
function wordOf(truth: number): number {
  if (truth === YES) return 1;
  return truth === NO ? 0 : NOT_KNOWN;
}

function solved(id: string, asked: Asked): Part {
  const { cases, parts, answers } = factor([asked]);
  const truths = new Set<number>();
  const [test] = cases.tests;
  const visits = forEachCase(cases, () => {
    if (test !== undefined) truths.add(test(cases.reader));
  });
  return { id, asked, truths, tried: visits + triedIn(parts), answers };
}

/** Cases gone through to find out about parts. */
export function triedIn(parts: readonly Part[]): number {
  return parts.reduce((count, { tried }) => count + tried, 0);
}

const NO_PLACES: ReadonlySet<string> = new Set();

/** The same condition, with what does not read the kept places put together: the order in "all" and "any" is free. */
function regrouped(condition: Condition, kept: ReadonlySet<string>): Condition {
  const each = (child: Condition) => regrouped(child, kept);
  if ("all" in condition) return { all: apart(condition.all, kept, (all) => ({ all })).map(each) };
  if ("any" in condition) return { any: apart(condition.any, kept, (any) => ({ any })).map(each) };
  if ("of" in condition) return { atLeast: condition.atLeast, of: condition.of.map(each) };
  if ("not" in condition) return { not: each(condition.not) };
  return "certain" in condition ? { certain: each(condition.certain) } : condition;
}

function apart(
  conditions: readonly Condition[],
  kept: ReadonlySet<string>,
  together: (conditions: readonly Condition[]) => Condition,
): readonly Condition[] {
  const reads = (condition: Condition) => [...keysRead([condition])].some((key) => kept.has(key));
  const others = conditions.filter((each) => !reads(each));
  if (others.length < 2 || others.length === conditions.length) return conditions;
  return [...conditions.filter(reads), together(others)];
}

/**
 * The largest part that reads more than one place and shares none of them. A whole condition is one beside others only: by
 * itself there is nothing to take it out of.
 */
function independentPart(roots: readonly Asked[], kept: ReadonlySet<string>): Asked | undefined {
  const candidates = roots.flatMap(({ condition, straddle }) =>
    [...(roots.length > 1 ? [condition] : []), ...insideOf(condition)].map((each): Asked => ({
      condition: each,
      straddle,
    })),
  );
  return candidates
    .map((asked) => ({ asked, places: keysRead([asked.condition]) }))
    .filter(({ places }) => places.size > 1 && ![...places].some((place) => kept.has(place)))
    .toSorted((a, b) => b.places.size - a.places.size)
    .find(({ asked, places }) => {
      const others = roots.map((root) => replaced(root.condition, root.straddle, asked, "elsewhere"));
      const outside = keysRead(others);
      return [...places].every((place) => !outside.has(place));
    })?.asked;
}

function insideOf(condition: Condition): readonly Condition[] {
  return childrenOf(condition).flatMap((child) => [child, ...insideOf(child)]);
}

function childrenOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("of" in condition) return condition.of;
  if ("not" in condition) return [condition.not];
  return "certain" in condition ? [condition.certain] : [];
}

function keysRead(conditions: readonly Condition[]): ReadonlySet<string> {
  return new Set(placesRead(conditions).keys());
}

/** The condition with every occurrence of a part replaced by a question of that id. */
function replaced(condition: Condition, straddle: Straddle, part: Asked, id: string): Condition {
  if (keyOf({ condition, straddle }) === keyOf(part)) return says(id, true);
  const each = (child: Condition) => replaced(child, straddle, part, id);
  if ("all" in condition) return { all: condition.all.map(each) };
  if ("any" in condition) return { any: condition.any.map(each) };
  if ("of" in condition) return { atLeast: condition.atLeast, of: condition.of.map(each) };
  if ("not" in condition) return { not: each(condition.not) };
  return "certain" in condition ? { certain: each(condition.certain) } : condition;
}

/** Same for conditions that mean the same; ranges count only where facts are read. */
function keyOf({ condition, straddle }: Asked): string {
  const readsFact = leavesOf(condition).some((leaf) => placeKey(leaf).startsWith("fact "));
  return `${readsFact ? straddle : ""} ${JSON.stringify(condition)}`;
}
