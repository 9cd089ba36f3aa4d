import type { RuleSet } from "../rule-set";
import type { WorseningThresholds } from "../worsening/thresholds";
import type { WorseningRuleId } from "../worsening/worsening-rules";

/** A number of the worsening rules that an organisation may weigh (clinical content 2.2, expert view where no source). */
export interface Movable {
  readonly id: string;
  /** The test of the series that reads it. */
  readonly rule: WorseningRuleId;
  readonly values: readonly number[];
  readonly inForce: (thresholds: WorseningThresholds) => number;
  readonly moved: (thresholds: WorseningThresholds, value: number) => WorseningThresholds;
}

/**
 * All that can be weighed. Nothing that a rule of nerves, cord, heart, injury or illness reads is among them, nor W6 and
 * the athlete's own word: a red of those is no matter of workload.
 */
export const MOVABLES: readonly Movable[] = [
  {
    id: "rise",
    rule: "W1",
    values: [1, 2, 3, 4],
    inForce: ({ rise }) => rise,
    moved: (thresholds, rise) => ({ ...thresholds, rise }),
  },
  {
    id: "start-up",
    rule: "W1b",
    values: [2, 3, 4, 5],
    inForce: ({ startUp }) => startUp.rise,
    moved: (thresholds, rise) => ({ ...thresholds, startUp: { ...thresholds.startUp, rise } }),
  },
  {
    id: "jump",
    rule: "W2",
    values: [3, 4, 5, 6],
    inForce: ({ jump }) => jump.rise,
    moved: (thresholds, rise) => ({ ...thresholds, jump: { ...thresholds.jump, rise } }),
  },
  {
    id: "jump-reaching",
    rule: "W2",
    values: [5, 6, 7, 8],
    inForce: ({ jump }) => jump.reaching,
    moved: (thresholds, reaching) => ({ ...thresholds, jump: { ...thresholds.jump, reaching } }),
  },
  {
    id: "daily-life",
    rule: "W4",
    values: [2, 3, 4, 5],
    inForce: ({ dailyLife }) => dailyLife.rise,
    moved: (thresholds, rise) => ({ ...thresholds, dailyLife: { rise } }),
  },
  {
    id: "less-running",
    rule: "W5",
    values: [30, 40, 50, 60, 70],
    inForce: ({ loadMasked }) => loadMasked.fallPercent,
    moved: (thresholds, fallPercent) => ({
      ...thresholds,
      loadMasked: { ...thresholds.loadMasked, fallPercent },
    }),
  },
];

/** The rule set with one of these numbers at another value; all else is as it is. */
export function withValue(ruleSet: RuleSet, { moved }: Movable, value: number): RuleSet {
  const { serial } = ruleSet;
  return { ...ruleSet, serial: { ...serial, thresholds: moved(serial.thresholds, value) } };
}
