import type { Test } from "../compiled/compile-condition";
import type { Reader } from "../compiled/reader";
import type { Rule } from "../rule";
import type { Asked } from "./every-case";
import { factor, type Factored } from "./factor";

/** The conditions of a rule as the engine asks them: its own and raises to the more serious side, lowers for certain. */
export function askedBy({ when, raises, lowers }: Rule): readonly Asked[] {
  return [
    { condition: when, straddle: "true" },
    ...raises.map((step): Asked => ({ condition: step.when, straddle: "true" })),
    ...lowers.map((step): Asked => ({ condition: step.when, straddle: "unknown" })),
  ];
}

/** A rule among the cases of one or more rules. */
export interface RuleInCases {
  readonly rule: Rule;
  /** Its own condition, its raises and its lowers, in the cases that they are gone through in. */
  readonly when: Test;
  readonly raises: readonly Test[];
  readonly lowers: readonly Test[];
}

/** All cases of some rules together. */
export interface RuleCases {
  readonly factored: Factored;
  readonly reader: Reader;
  readonly rules: readonly RuleInCases[];
}

/** Prepares to go through all that these rules can be asked about, together. */
export function ruleCases(rules: readonly Rule[], kept?: ReadonlySet<string>): RuleCases {
  const factored = factor(rules.flatMap(askedBy), kept);
  const { reader, tests } = factored.cases;
  let next = 0;
  const take = (count: number) => {
    const taken = tests.slice(next, next + count);
    next += count;
    return taken;
  };
  return {
    factored,
    reader,
    rules: rules.map((rule) => {
      const [when = () => 0] = take(1);
      return { rule, when, raises: take(rule.raises.length), lowers: take(rule.lowers.length) };
    }),
  };
}
