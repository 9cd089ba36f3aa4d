import type { AthleteStanding } from "./athlete-standing";
import type { AthleteResult } from "./result";

/**
 * The newest result as the start page shows it: why and how to wait from what stands now. What a result rests on is left
 * out where it is not the last word, and in every emergency.
 */
export function asItStands(latest: AthleteResult, standing: AthleteStanding): AthleteResult {
  const { reasons, position, moved, tier } = standing;
  const silent = moved || tier === "EMERGENCY";
  return { ...latest, reasons, position, ...(silent ? { lower: null, higher: null } : {}) };
}
