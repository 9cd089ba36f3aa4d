import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import type { Condition } from "@/domain/assessment/condition";
import type { Rule } from "@/domain/assessment/rule";
import { tierRank } from "@/domain/assessment/tier";
import { nameOf, type Flat } from "./prepare";

/** Rank of the tier per rule that holds. */
export type Ranks = ReadonlyMap<string, number>;

interface Params {
  readonly id: string;
  readonly row: "own" | "raise" | "lower";
  readonly rank: number;
}

/** Our rules in json-rules-engine: one of its rules for each of ours, and one for each row that raises or lowers. */
export function jsonRulesEngine(rules: readonly Rule[]): (flat: Flat) => Promise<Ranks> {
  const engine = new Engine(rules.flatMap(translated), { allowUndefinedFacts: true });
  engine.addOperator<unknown[], unknown[]>("hasAnyOf", (given, wanted) =>
    given.some((each) => wanted.includes(each)),
  );
  return async (flat) => {
    const { events } = await engine.run(flat);
    return ranksOf(events.map(({ params }) => params as unknown as Params));
  };
}

function ranksOf(fired: readonly Params[]): Ranks {
  const ranks = new Map<string, number>();
  const of = (row: Params["row"]) => fired.filter((each) => each.row === row);
  for (const { id, rank } of of("own")) ranks.set(id, rank);
  for (const { id, rank } of of("lower")) ranks.set(id, rank);
  for (const { id, rank } of of("raise")) ranks.set(id, Math.max(rank, ranks.get(id) ?? 0));
  return ranks;
}

function translated(rule: Rule): readonly RuleProperties[] {
  const { id, when, tier, raises, lowers } = rule;
  const event = (row: Params["row"], rank: number) => ({ type: id, params: { id, row, rank } });
  const none: readonly NestedCondition[] = raises.map((step) => ({ not: conditionOf(step.when, false) }));
  return [
    { conditions: top([conditionOf(when, false)]), event: event("own", tierRank(tier)) },
    ...raises.map((step) => ({
      conditions: top([conditionOf(when, false), conditionOf(step.when, false)]),
      event: event("raise", tierRank(step.tier)),
    })),
    ...lowers.map((step) => ({
      conditions: top([conditionOf(when, false), ...none, conditionOf(step.when, true)]),
      event: event("lower", tierRank(step.tier)),
    })),
  ];
}

const top = (all: NestedCondition[]): TopLevelCondition => ({ all });

/** `certain`: a range that only overlaps a band does not count. Answers are complete, so nothing else is unknown. */
function conditionOf(condition: Condition, certain: boolean): NestedCondition {
  const each = (child: Condition) => conditionOf(child, certain);
  if ("all" in condition) return { all: condition.all.map(each) };
  if ("any" in condition) return { any: condition.any.map(each) };
  if ("of" in condition) {
    return { any: choices(condition.of, condition.atLeast).map((some) => ({ all: some.map(each) })) };
  }
  if ("not" in condition) return { not: each(condition.not) };
  if ("certain" in condition) return each(condition.certain);
  const name = nameOf(condition);
  if ("codes" in condition) return { fact: name, operator: "hasAnyOf", value: [...condition.codes] };
  if ("mentions" in condition) return { fact: name, operator: "equal", value: true };
  const { from, below } = condition.band;
  const [low, high] = "fact" in condition ? [`${name}_min`, `${name}_max`] : [name, name];
  return {
    all: [
      { fact: low, operator: "notEqual", value: null },
      ...(from === undefined
        ? []
        : [{ fact: certain ? low : high, operator: "greaterThanInclusive", value: from }]),
      ...(below === undefined ? [] : [{ fact: certain ? high : low, operator: "lessThan", value: below }]),
    ],
  };
}

/** Every way to take so many of them. */
function choices<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  const [first, ...rest] = items;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(rest, count - 1).map((some) => [first, ...some]), ...choices(rest, count)];
}
