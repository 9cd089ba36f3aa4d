import type { Mode } from "../assessment/tier";
import type { Stage } from "./next-level";

/** Which half of the work a mode belongs to; null: there is none. */
const WORK: Readonly<Record<Mode, "gentle" | "whole" | null>> = {
  HOLD: null,
  RESTRICTED: "gentle",
  "FULL-L1": "whole",
  FULL: "whole",
};

/**
 * Where another programme begins. It goes on in its week and level when new answers change the plan and not the kind of
 * work; after a hold, after restrictions and after a new intake it begins anew at the first level.
 * @param before the programme that it takes the place of; null: the first one
 * @param today calendar day YYYY-MM-DD where the organisation is
 */
export function stageAfter(
  before: { readonly mode: Mode; readonly stage: Stage } | null,
  next: Mode,
  today: string,
  { afresh }: { readonly afresh: boolean },
): Stage {
  const goesOn = before !== null && WORK[before.mode] !== null && WORK[before.mode] === WORK[next];
  if (!goesOn || afresh) return { level: 1, levelSince: today, startsOn: today };
  const falls = next === "FULL-L1" && before.stage.level > 1;
  return falls ? { ...before.stage, level: 1, levelSince: today } : before.stage;
}
