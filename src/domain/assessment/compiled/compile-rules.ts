import type { Answers } from "@/domain/questionnaire/answers";
import { answersAsRead } from "@/domain/questionnaire/contradicted-gates";
import type { Condition } from "../condition";
import type { Rule } from "../rule";
import type { RuleSet } from "../rule-set";
import { TIERS } from "../tier";
import { compileCondition, NO, OPEN, YES, type Test } from "./compile-condition";
import { readerOf, type Reader } from "./reader";
import { listerOf, type QuickResult } from "./list-flags";
import { heldAt, heldRank, rankOf, tierAt, UNSETTLED, type Outcome } from "./outcome";
import { NOT_KNOWN, NOT_YET_READ, type Place, type Situation } from "./place";
import { toldAlone } from "./told-alone";

/** A rule as a function of answers that a reader has read. */
export interface CompiledRule {
  readonly id: string;
  outcome(situation: Situation): Outcome;
}

/** All rules of a set as functions of what `reader` has read. */
export interface CompiledRules {
  readonly reader: Reader;
  readonly rules: readonly CompiledRule[];
  /** Place of the days since the start, and its bands that a day can lie in, when any rule reads it. */
  readonly start: { readonly index: number; readonly bands: readonly number[] } | undefined;
}

/** The conditions of a rule: its own, then its rows. */
export function conditionsOf({ when, raises, lowers }: Rule) {
  return [when, ...raises.map((step) => step.when), ...lowers.map((step) => step.when)];
}

/** Compiles rules once; costs some milliseconds. `others`: conditions that are asked beside the rules. */
export function compileRules(rules: readonly Rule[], others: readonly Condition[] = []): CompiledRules {
  const reader = readerOf([...rules.flatMap(conditionsOf), ...others]);
  return {
    reader,
    rules: rules.map((rule) => compileRule(rule, reader.places)),
    start: startOf(reader.places),
  };
}

function compileRule(rule: Rule, places: ReadonlyMap<string, Place>): CompiledRule {
  const when = compileCondition(rule.when, places, "true");
  const own = heldAt(rule.tier, rule.mode);
  const raises = rule.raises
    .map(({ tier, mode, when: row }) => ({
      held: heldAt(tier, mode),
      test: compileCondition(row, places, "true"),
    }))
    .toSorted((a, b) => heldRank(b.held) - heldRank(a.held));
  const lowers = rule.lowers.map(({ tier, mode, when: row }) => ({
    held: heldAt(tier, mode),
    test: compileCondition(row, places, "unknown"),
  }));
  const grade = raises.length + lowers.length === 0 ? () => own : gradeBy(own, raises, lowers);
  return {
    id: rule.id,
    outcome(situation) {
      const truth = when(situation);
      if (truth === NO) return 0;
      return truth === YES ? grade(situation) : UNSETTLED;
    },
  };
}

interface CompiledStep {
  readonly held: Outcome;
  readonly test: Test;
}

/** Raises come highest first, so that those after the first that holds need no look. */
function gradeBy(
  own: Outcome,
  raises: readonly CompiledStep[],
  lowers: readonly CompiledStep[],
): (situation: Situation) => Outcome {
  return (situation) => {
    let open = 0;
    for (const { held, test } of raises) {
      const truth = test(situation);
      if (truth === YES) return heldRank(open) > heldRank(held) ? held | UNSETTLED : held;
      if (truth === OPEN && open === 0) open = held;
    }
    const unsettled = heldRank(open) > heldRank(own) ? UNSETTLED : 0;
    for (const { held, test } of lowers) if (test(situation) === YES) return held | unsettled;
    return own | unsettled;
  };
}

function startOf(places: ReadonlyMap<string, Place>): CompiledRules["start"] {
  const place = places.get("fact days-since-start");
  if (place?.kind !== "fact") return undefined;
  // Bands below day 0 hold no day.
  const first = place.edges.filter((edge) => edge <= 0).length;
  const bands = Array.from({ length: place.edges.length + 1 - first }, (_, at) => 1 << (first + at));
  return { index: place.index, bands };
}

/** Judges a submission by compiled rules. `now`: ISO 8601. */
export type QuickAssess = (answers: Answers, now: string) => QuickResult;

/** Compiles a rule set into a function that gives tier and flags of a submission without a history. */
export function compileRuleSet(ruleSet: RuleSet): QuickAssess {
  const compiled = compileRules(ruleSet.rules);
  const outcomes = new Uint8Array(compiled.rules.length);
  const toldOf = toldAlone(ruleSet);
  const list = listerOf(ruleSet);
  return (answers, now) => {
    compiled.reader.take(answersAsRead(answers), now, toldOf(answers, now));
    return list(tierAt(judgeInto(outcomes, compiled)), outcomes);
  };
}

/** Fills the outcome of every rule for what the reader has read; gives the rank of the tier of them all. */
export function judgeInto(outcomes: Uint8Array, { rules, start, reader }: CompiledRules): number {
  let highest = 0;
  let seen = 0;
  for (let at = 0; at < rules.length; at += 1) {
    const outcome = rules[at]?.outcome(reader) ?? 0;
    outcomes[at] = outcome;
    if (outcome === 0) continue;
    seen |= outcome;
    const rank = rankOf(outcome);
    if (rank > highest) highest = rank;
  }
  if ((seen & UNSETTLED) === 0 || start === undefined) return highest;
  const word = reader.words[start.index] ?? 0;
  const known = word === NOT_YET_READ ? reader.read(start.index) : word;
  if (known >= 0) return highest;
  const lowest = lowestOverStarts(rules, start, reader);
  return lowest > highest ? lowest : highest;
}

/** As `lowestOverStarts` of the interpreted engine: with the start not known, the least of what any start would give. */
function lowestOverStarts(
  rules: readonly CompiledRule[],
  start: NonNullable<CompiledRules["start"]>,
  reader: Reader,
): number {
  let lowest: number = TIERS.length;
  for (const band of start.bands) {
    reader.words[start.index] = band;
    let highest = 0;
    for (const rule of rules) highest = Math.max(highest, rankOf(rule.outcome(reader)));
    if (highest < lowest) lowest = highest;
  }
  reader.words[start.index] = NOT_KNOWN;
  return lowest;
}
