import { MODE_OF_TIER } from "../rule";
import { MODES, tierRank, TIERS, type Mode, type Tier } from "../tier";

/** What one rule makes of some answers, as bits: tier and mode when it holds, and whether that is all. */
export type Outcome = number;
/** It holds; the bits below tell the rank of its tier. */
export const HOLDS = 8;
/** Not known to hold, or holds and a row above the one taken is not known. */
export const UNSETTLED = 16;
const RANK = 7;
const MODE_SHIFT = 5;
const INCOMPLETE = tierRank("INCOMPLETE");

/** The outcome of a rule that holds, at this tier and mode. */
export function heldAt(tier: Tier, mode: Mode | undefined): Outcome {
  return HOLDS | tierRank(tier) | (MODES.indexOf(mode ?? MODE_OF_TIER[tier]) << MODE_SHIFT);
}

/** The place among the modes of the mode of a rule that holds. */
export function heldMode(outcome: Outcome): number {
  return outcome >> MODE_SHIFT;
}

/** The rank of the tier of a rule that holds. */
export function heldRank(outcome: Outcome): number {
  return outcome & RANK;
}

/** The rank of the tier that an outcome gives by itself: INCOMPLETE at least when it is unsettled, NONE without either. */
export function rankOf(outcome: Outcome): number {
  const rank = (outcome & HOLDS) === 0 ? 0 : outcome & RANK;
  return (outcome & UNSETTLED) !== 0 && rank < INCOMPLETE ? INCOMPLETE : rank;
}

/** The tier of a rank. */
export function tierAt(rank: number): Tier {
  return TIERS[rank] ?? "EMERGENCY";
}
