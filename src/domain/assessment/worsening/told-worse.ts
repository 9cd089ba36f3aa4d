import { or, truthOf, type Truth } from "../kleene";
import type { CheckIn } from "./check-in";
import { holdInARow, lastInARow } from "./in-a-row";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/** Q-TREND from this on counts as "worse". */
const WORSE = ["worse", "much-worse"];

/**
 * W3, what the athlete says: much worse once, or worse twice in a row. An intake is judged by its own row, which asks how
 * long ago the pain began; its answer counts as the first of two.
 */
export function toldWorse(checkIns: readonly CheckIn[], thresholds: WorseningThresholds): Verdict {
  const latest = checkIns.at(-1);
  if (latest === undefined || latest.intake) return TOO_EARLY;
  const muchWorse = says(latest, ["much-worse"]);
  const row = lastInARow(checkIns, thresholds);
  const twice = row === undefined ? "false" : holdInARow(row.map((checkIn) => says(checkIn, WORSE)));
  const truth = or(muchWorse, twice);
  const decisive = row === undefined || muchWorse === "true" ? [latest] : row;
  return verdictOn(
    truth,
    decisive.map((checkIn) => seen(checkIn, "Q-TREND", checkIn.trend)),
  );
}

function says({ trend }: CheckIn, codes: readonly string[]): Truth {
  return trend === undefined ? "unknown" : truthOf(codes.includes(trend));
}
