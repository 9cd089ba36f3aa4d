import type { FiredFlag } from "./assessment";
import { liftedUntil, type Latch, type OpenFlag } from "./latch";
import type { ParentRule } from "./rule";
import type { RuleSet } from "./rule-set";
import { highestTier, strictestMode, tierRank } from "./tier";

/**
 * The flags of a result: what is open, at its latched or lifted tier, then parents of it, then what holds without a
 * tier. `before`: what was open when the submission came; those are latched. Highest tier first, rules in their order within one tier, a parent before its children.
 */
export function flagsOf(
  ruleSet: RuleSet,
  latch: Latch,
  before: Latch,
  withoutTier: readonly FiredFlag[],
  now: string,
): readonly FiredFlag[] {
  const leaves = ruleSet.rules.flatMap(({ id }) => {
    const open = latch.open.get(id);
    if (open === undefined) return [];
    return [{ open, flag: flagOf(open, before.open.has(id), liftedUntil(latch, id, now)) }];
  });
  const parents = ruleSet.parentRules.flatMap((parent) => {
    const children = leaves.filter(({ open }) => open.rule.parent === parent.id).map(({ flag }) => flag);
    return children.length === 0 ? [] : [parentFlag(parent, children)];
  });
  const others = withoutTier.filter(({ id }) => !latch.open.has(id));
  return [...parents, ...leaves.map(({ flag }) => flag), ...others].toSorted(
    (a, b) => tierRank(b.tier) - tierRank(a.tier),
  );
}

/** A lifted flag stays, as ROUTINE and without its limits: someone still looks at it. */
function flagOf(
  { rule, tier, mode, because, series, since }: OpenFlag,
  latched: boolean,
  lifted: string | undefined,
): FiredFlag {
  return {
    id: rule.id,
    tier: lifted === undefined ? tier : "ROUTINE",
    mode: lifted === undefined ? mode : "FULL",
    label: rule.label,
    category: rule.category,
    because,
    ...(series === undefined ? {} : { series }),
    ...(rule.textDerived ? { textDerived: true } : {}),
    ...(latched ? { latched: true, since } : {}),
    ...(lifted === undefined ? {} : { liftedUntil: lifted }),
  };
}

function parentFlag(parent: ParentRule, children: readonly FiredFlag[]): FiredFlag {
  const sinces = children.flatMap(({ since }) => (since === undefined ? [] : [since]));
  const lifted = children.flatMap(({ liftedUntil: until }) => (until === undefined ? [] : [until]));
  const because = new Map(
    children.flatMap((child) => child.because.map((each) => [each.question, each] as const)),
  );
  const [since] = sinces.toSorted();
  const [until] = lifted.toSorted();
  return {
    id: parent.id,
    tier: highestTier(children.map((child) => child.tier)),
    mode: strictestMode(children.map((child) => child.mode)),
    label: parent.label,
    category: parent.category,
    because: [...because.values()],
    ...(since === undefined ? {} : { latched: true, since }),
    ...(until === undefined || lifted.length < children.length ? {} : { liftedUntil: until }),
  };
}
