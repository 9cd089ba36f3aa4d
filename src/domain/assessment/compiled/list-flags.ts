import type { RuleSet } from "../rule-set";
import { TIERS, type Tier } from "../tier";
import { heldRank, HOLDS, UNSETTLED } from "./outcome";

/** A flag by its id and tier. */
export interface QuickFlag {
  readonly id: string;
  readonly tier: Tier;
}

/** Tier and flags of a submission without a history, as `assess` gives them, and nothing else. */
export interface QuickResult {
  readonly tier: Tier;
  readonly flags: readonly QuickFlag[];
  /** Ids of the rules that could not be judged, parents first. */
  readonly unknown: readonly string[];
}

const NOTHING: readonly never[] = [];

/**
 * A function that makes the list of flags from the outcomes of the rules, in the order of `flagsOf`: most urgent first,
 * parents before the others, rules in their order, those without a tier last.
 */
export function listerOf(ruleSet: RuleSet): (tier: Tier, outcomes: Uint8Array) => QuickResult {
  const rules = ruleSet.rules.map(flagsByRank);
  const parents = ruleSet.parentRules.map((parent) => ({
    ...flagsByRank(parent),
    children: ruleSet.rules.flatMap((rule, at) => (rule.parent === parent.id ? [at] : [])),
  }));

  return (tier, outcomes) => {
    let flags: QuickFlag[] | undefined;
    let unknown: string[] | undefined;
    let ranks = 0;
    for (const outcome of outcomes) {
      if ((outcome & HOLDS) !== 0) ranks |= 1 << heldRank(outcome);
      if ((outcome & UNSETTLED) !== 0) unknown ??= [];
    }
    for (let rank = TIERS.length - 1; rank >= 0 && ranks !== 0; rank -= 1) {
      if ((ranks & (1 << rank)) === 0) continue;
      flags ??= [];
      for (const parent of parents) {
        const flag = parent.flags[rank];
        // A child without a tier is shown, but opens no parent.
        if (rank > 0 && flag !== undefined && highestHeld(outcomes, parent.children) === rank)
          flags.push(flag);
      }
      for (let at = 0; at < rules.length; at += 1) {
        const outcome = outcomes[at] ?? 0;
        const flag = rules[at]?.flags[rank];
        if ((outcome & HOLDS) !== 0 && heldRank(outcome) === rank && flag !== undefined) flags.push(flag);
      }
    }
    if (unknown !== undefined) addUnknown(unknown, outcomes, parents, rules);
    return { tier, flags: flags ?? NOTHING, unknown: unknown ?? NOTHING };
  };
}

interface Named {
  readonly id: string;
  readonly flags: readonly QuickFlag[];
}

/** One flag per tier, made once: results share them. */
function flagsByRank({ id }: { readonly id: string }): Named {
  return { id, flags: TIERS.map((tier) => Object.freeze({ id, tier })) };
}

/** The highest rank of the children that hold; 0 when none does. */
function highestHeld(outcomes: Uint8Array, children: readonly number[]): number {
  let highest = 0;
  for (const child of children) {
    const outcome = outcomes[child] ?? 0;
    if ((outcome & HOLDS) !== 0 && heldRank(outcome) > highest) highest = heldRank(outcome);
  }
  return highest;
}

function addUnknown(
  unknown: string[],
  outcomes: Uint8Array,
  parents: readonly (Named & { readonly children: readonly number[] })[],
  rules: readonly Named[],
): void {
  const isUnsettled = (at: number) => ((outcomes[at] ?? 0) & UNSETTLED) !== 0;
  for (const { id, children } of parents) {
    if (highestHeld(outcomes, children) === 0 && children.some(isUnsettled)) unknown.push(id);
  }
  for (const [at, { id }] of rules.entries()) if (isUnsettled(at)) unknown.push(id);
}
