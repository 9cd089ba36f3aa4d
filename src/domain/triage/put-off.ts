import { tierRank, type Tier } from "../assessment/tier";

/** As much of a triage entry as tells whether somebody who was put off stands worse. */
export interface PutOffFacts {
  readonly tier: Tier | null;
  readonly nearestTier: Tier | null;
  /** Worst pain (0-10) as it was last told, and when. */
  readonly painWorst: number | null;
  readonly painWorstAt: Date | null;
}

/**
 * Whether what was put off is put off no longer: something new or stronger was raised, a medical review is asked for, the
 * level rose, a higher level is one answer away, or worse pain was told than before, clearly above the own baseline.
 * @param clearlyWorse the worst pain last told lies at least so far above the baseline as counts as a rise (W1)
 */
export function endsPutOff(
  before: PutOffFacts,
  after: PutOffFacts,
  {
    raised,
    reviewRequested,
    clearlyWorse,
  }: { readonly raised: boolean; readonly reviewRequested: boolean; readonly clearlyWorse: boolean },
): boolean {
  return (
    raised ||
    reviewRequested ||
    rank(after.tier) > rank(before.tier) ||
    rank(after.nearestTier) > rank(before.nearestTier) ||
    (clearlyWorse && isNewlyTold(before, after) && (after.painWorst ?? 0) > (before.painWorst ?? -1))
  );
}

function isNewlyTold(before: PutOffFacts, after: PutOffFacts): boolean {
  return (
    after.painWorstAt !== null && (before.painWorstAt === null || after.painWorstAt > before.painWorstAt)
  );
}

function rank(tier: Tier | null): number {
  return tier === null ? -1 : tierRank(tier);
}
