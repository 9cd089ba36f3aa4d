import { assessWith } from "./assess";
import { compileWithMode } from "./compiled/quick-result";
import type { Case } from "./read-case";
import type { RuleSet } from "./rule-set";
import { tierRank, type Mode, type Tier } from "./tier";

/** What another rule set would make of a case. */
export interface Replayed {
  readonly from: { readonly tier: Tier; readonly mode: Mode };
  readonly to: { readonly tier: Tier; readonly mode: Mode };
  readonly direction: "up" | "down" | "same";
  /** Ids of flags that only the other set raises, and that it does not raise any more. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Flags of both at another tier. */
  readonly moved: readonly { readonly flag: string; readonly from: Tier; readonly to: Tier }[];
}

/** What a replay needs of a result. */
interface Result {
  readonly tier: Tier;
  readonly mode: Mode;
  readonly flags: readonly { readonly id: string; readonly tier: Tier }[];
}

/**
 * Prepares to judge cases by the rule set in force and by another, history included, and to tell what would change. Both
 * sets are compiled for cases without a history, which are read faster than they can be judged one rule at a time.
 */
export function replayer(inForce: RuleSet, other: RuleSet): (given: Case) => Replayed {
  const [before, after] = [resultBy(inForce), resultBy(other)];
  return (given) => compared(before(given), after(given));
}

function resultBy(ruleSet: RuleSet): (given: Case) => Result {
  const quick = compileWithMode(ruleSet);
  return ({ answers, history, asOf, corrects }) =>
    history.length === 0 ? quick(answers, asOf) : assessWith(ruleSet, answers, history, asOf, corrects);
}

function compared(before: Result, after: Result): Replayed {
  const was = new Map(before.flags.map(({ id, tier }) => [id, tier]));
  const is = new Map(after.flags.map(({ id, tier }) => [id, tier]));
  const step = tierRank(after.tier) - tierRank(before.tier);
  return {
    from: { tier: before.tier, mode: before.mode },
    to: { tier: after.tier, mode: after.mode },
    direction: step > 0 ? "up" : step < 0 ? "down" : "same",
    gained: [...is.keys()].filter((id) => !was.has(id)),
    lost: [...was.keys()].filter((id) => !is.has(id)),
    moved: [...is].flatMap(([flag, to]) => {
      const from = was.get(flag);
      return from === undefined || from === to ? [] : [{ flag, from, to }];
    }),
  };
}

/** Whether anything about a case would change. */
export function changes({ from, to, gained, lost, moved }: Replayed): boolean {
  return from.tier !== to.tier || from.mode !== to.mode || gained.length + lost.length + moved.length > 0;
}

/** Counts over many cases; grows with the number of rules, never with that of the cases. */
export interface ReplaySum {
  readonly cases: number;
  readonly up: number;
  readonly down: number;
  /** Same tier, another mode. */
  readonly modeOnly: number;
  /** "FROM > TO" to number of cases. */
  readonly moves: ReadonlyMap<string, number>;
  readonly gained: ReadonlyMap<string, number>;
  readonly lost: ReadonlyMap<string, number>;
}

export const NO_CASES: ReplaySum = {
  cases: 0,
  up: 0,
  down: 0,
  modeOnly: 0,
  moves: new Map(),
  gained: new Map(),
  lost: new Map(),
};

/** Adds one case to the counts. */
export function added(sum: ReplaySum, replayed: Replayed): ReplaySum {
  const { from, to, direction } = replayed;
  return {
    cases: sum.cases + 1,
    up: sum.up + (direction === "up" ? 1 : 0),
    down: sum.down + (direction === "down" ? 1 : 0),
    modeOnly: sum.modeOnly + (direction === "same" && from.mode !== to.mode ? 1 : 0),
    moves: direction === "same" ? sum.moves : counted(sum.moves, [`${from.tier} > ${to.tier}`]),
    gained: counted(sum.gained, replayed.gained),
    lost: counted(sum.lost, replayed.lost),
  };
}

function counted(counts: ReadonlyMap<string, number>, keys: readonly string[]): ReadonlyMap<string, number> {
  if (keys.length === 0) return counts;
  const more = new Map(counts);
  for (const key of keys) more.set(key, (more.get(key) ?? 0) + 1);
  return more;
}
