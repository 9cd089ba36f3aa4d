import type { Condition } from "./condition";
import type { Situation } from "./evaluate";
import { judge } from "./judge";
import type { Rule } from "./rule";
import { highestTier, tierRank, type Tier } from "./tier";

/**
 * The lowest tier that any start of the episode would give. Some rules ask for a recent start and others for a distant
 * one: each alone is not known while the start is not, and yet one of them holds whatever it was. No blank may come out
 * below its most benign answer, so the result may not come out below this.
 */
export function lowestOverStarts(rules: readonly Rule[], situation: Situation): Tier {
  return startsToTry(rules)
    .map((days): Tier => {
      const facts = { ...situation.facts, "days-since-start": { min: days, max: days } };
      const { findings, unknown } = judge(rules, { ...situation, facts });
      return highestTier([
        ...findings.map(({ tier }) => tier),
        ...(unknown.length > 0 ? ["INCOMPLETE" as const] : []),
      ]);
    })
    .reduce((lowest, tier) => (tierRank(tier) < tierRank(lowest) ? tier : lowest));
}

const TO_TRY = new WeakMap<readonly Rule[], readonly [number, ...number[]]>();

/** One day on each side of every threshold that a rule sets on the start. */
function startsToTry(rules: readonly Rule[]): readonly [number, ...number[]] {
  const known = TO_TRY.get(rules);
  if (known !== undefined) return known;
  const edges = rules.flatMap((rule) =>
    [rule, ...rule.raises, ...rule.lowers].flatMap(({ when }) => edgesOf(when)),
  );
  const days: readonly [number, ...number[]] = [0, ...new Set(edges)];
  TO_TRY.set(rules, days);
  return days;
}

function edgesOf(condition: Condition): readonly number[] {
  if ("all" in condition) return condition.all.flatMap(edgesOf);
  if ("any" in condition) return condition.any.flatMap(edgesOf);
  if ("of" in condition) return condition.of.flatMap(edgesOf);
  if ("not" in condition) return edgesOf(condition.not);
  if ("certain" in condition) return edgesOf(condition.certain);
  if (!("fact" in condition) || condition.fact !== "days-since-start") return [];
  const { from, below } = condition.band;
  return [from, below].filter((edge) => edge !== undefined);
}
