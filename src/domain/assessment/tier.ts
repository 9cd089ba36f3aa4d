/** Urgency of an assessment, lowest first. INCOMPLETE: a red-flag block cannot be judged (clinical content 3.1). */
export const TIERS = ["NONE", "ROUTINE", "INCOMPLETE", "WITHIN_DAYS", "SAME_DAY", "EMERGENCY"] as const;
export type Tier = (typeof TIERS)[number];

/** What the athlete may do, least strict first (clinical content 1.5). */
export const MODES = ["FULL", "FULL-L1", "RESTRICTED", "HOLD"] as const;
export type Mode = (typeof MODES)[number];

/** Position of a tier in the order of urgency, 0 for NONE. */
export function tierRank(tier: Tier): number {
  return TIERS.indexOf(tier);
}

/** The most urgent of the tiers; NONE when there is none. */
export function highestTier(tiers: readonly Tier[]): Tier {
  return tiers.reduce<Tier>((highest, tier) => (tierRank(tier) > tierRank(highest) ? tier : highest), "NONE");
}

/** The strictest of the modes; FULL when there is none. */
export function strictestMode(modes: readonly Mode[]): Mode {
  return modes.reduce<Mode>(
    (strictest, mode) => (MODES.indexOf(mode) > MODES.indexOf(strictest) ? mode : strictest),
    "FULL",
  );
}
