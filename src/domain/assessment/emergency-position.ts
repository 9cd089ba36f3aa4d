import type { FiredFlag } from "./assessment";

/** What somebody in an emergency is told about moving. */
export type EmergencyPosition = "keep-still" | "as-comfortable";

/**
 * The one place that says how to wait for help: keep still and do not move the neck when an injury is an emergency, or a
 * nerve or cord sign is one after any injury; otherwise sit or lie as is comfortable. Keeping still wins over every other
 * flag (clinical content 3.1, EMERGENCY). Undefined without an emergency.
 */
export function emergencyPosition(
  flags: readonly Pick<FiredFlag, "tier" | "category">[],
): EmergencyPosition | undefined {
  const emergencies = flags.filter(({ tier }) => tier === "EMERGENCY").map(({ category }) => category);
  if (emergencies.length === 0) return undefined;
  const hurt = flags.some(({ category }) => category === "injury");
  const spine = emergencies.includes("injury") || (hurt && emergencies.includes("neurological"));
  return spine ? "keep-still" : "as-comfortable";
}
