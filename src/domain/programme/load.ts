import { isRange } from "@/domain/assessment/facts";
import { numberAnswered } from "./answered";
import type { Circumstances } from "./circumstances";

/** Cut of the first week's minutes by worst pain; half-open bands [from, below) of whole numbers (clinical content 4.8). */
export const STEP_BACK_BANDS = [
  { from: 0, below: 4, percent: 0 },
  { from: 4, below: 5, percent: 20 },
  { from: 5, below: 6, percent: 30 },
  { from: 6, below: 11, percent: 50 },
] as const;

/** A rise of weekly minutes over the four weeks before, per cent, that counts as a jump. */
export const SPIKE_FROM_PERCENT = 30;
const SPIKE_CUT = 20;
const CAREFUL_CUT = 20;

/**
 * DER-LOAD: per cent to cut from week 1's running; 0 when nothing asks for it. A restricted athlete who
 * may run is cut carefully at least. Where running is barred there is nothing to cut.
 */
export function stepBackPercent(circumstances: Circumstances): number {
  if (circumstances.noRunning) return 0;
  const { answers, facts, mode } = circumstances;
  const worst = numberAnswered(answers, "Q-NPRS-WORST");
  const byPain =
    worst === undefined
      ? 0
      : (STEP_BACK_BANDS.find((band) => worst >= band.from && worst < band.below)?.percent ?? 0);
  const rise = facts["minutes-rise-percent"];
  const jumped = isRange(rise) && rise.min >= SPIKE_FROM_PERCENT;
  return Math.max(byPain, jumped ? SPIKE_CUT : 0, mode === "RESTRICTED" ? CAREFUL_CUT : 0);
}
