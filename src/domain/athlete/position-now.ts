import type { FiredFlag } from "../assessment/assessment";
import { emergencyPosition, type EmergencyPosition } from "../assessment/emergency-position";
import { otherTiers } from "../assessment/rule";
import { RULES } from "../assessment/rules/all-rules";
import type { Tier } from "../assessment/tier";

/**
 * How to wait for help: from the flags that stand, or, where none of them is the emergency (the start of the pain is not
 * known, and each start by itself would be one), from the rules that are not known and can be one. Null: no emergency.
 * @param unknown ids of the rules that could not be judged
 */
export function positionNow(
  tier: Tier | null,
  flags: readonly Pick<FiredFlag, "tier" | "category">[],
  unknown: readonly string[],
): EmergencyPosition | null {
  if (tier !== "EMERGENCY") return null;
  const possible = RULES.filter((rule) => unknown.includes(rule.id))
    .filter((rule) => rule.tier === "EMERGENCY" || otherTiers(rule).includes("EMERGENCY"))
    .map(({ category }) => ({ tier: "EMERGENCY" as const, category }));
  return emergencyPosition(flags) ?? emergencyPosition([...flags, ...possible]) ?? null;
}
