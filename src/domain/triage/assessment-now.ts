import type { Assessment, FiredFlag } from "@/domain/assessment/assessment";
import { PARENT_RULES, RULES } from "@/domain/assessment/rules/all-rules";
import { highestTier, strictestMode } from "@/domain/assessment/tier";
import type { StandingNow } from "./standing-now";

/** An open flag as its assessment told of it; `liftedUntil`: the instant at which the lift in force ends. */
export interface OpenFlag {
  readonly fired: FiredFlag;
  readonly liftedUntil: string | null;
}

/**
 * The latest assessment as it stands after what clinicians did: level and mode of now, closed flags gone, lifted ones as
 * ROUTINE. What a programme is assembled from. Flags without a tier (X-PREG) stay.
 */
export function assessmentNow(
  result: Assessment,
  standing: Pick<StandingNow, "tier" | "mode">,
  open: readonly OpenFlag[],
): Assessment {
  const leaves = open.map(({ fired, liftedUntil }): FiredFlag => {
    return liftedUntil === null ? fired : { ...fired, tier: "ROUTINE", mode: "FULL", liftedUntil };
  });
  const parents = result.flags.flatMap((flag) => {
    if (!PARENT_RULES.some(({ id }) => id === flag.id)) return [];
    const children = leaves.filter(({ id }) => RULES.find((rule) => rule.id === id)?.parent === flag.id);
    if (children.length === 0) return [];
    return [
      {
        ...flag,
        tier: highestTier(children.map(({ tier }) => tier)),
        mode: strictestMode(children.map(({ mode }) => mode)),
      },
    ];
  });
  const tierless = result.flags.filter(
    ({ id, tier }) => tier === "NONE" && !PARENT_RULES.some((parent) => parent.id === id),
  );
  const incomplete = standing.tier === "INCOMPLETE";
  return {
    ...result,
    tier: standing.tier ?? result.tier,
    mode: standing.mode ?? result.mode,
    flags: [...parents, ...leaves, ...tierless],
    unknown: standing.tier === "NONE" || standing.tier === "ROUTINE" ? [] : result.unknown,
    unanswered: incomplete || standing.tier === result.tier ? result.unanswered : [],
  };
}
