import { or, type Truth } from "../kleene";
import { UNSURE, type CheckIn } from "./check-in";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/**
 * W6: numbness, tingling or weakness that was not told last time, or that spreads or gets stronger. One check-in is
 * enough. What nobody told before is new to us. It takes a submission before it: an intake's own rules judge the first.
 *
 * @param series the whole series, not only the check-ins of one baseline: a closed flag makes nothing new
 */
export function nerveChange(series: readonly CheckIn[]): Verdict {
  const latest = series.at(-1);
  if (latest === undefined || series.length === 1) return TOO_EARLY;
  const { feeling, weakness, trend, contradictedBy } = latest.nerves;
  const earlier = series.slice(0, -1);
  const truth = or(
    isNew(latest, feeling, lastTold(earlier, "feeling")),
    isNew(latest, weakness, lastTold(earlier, "weakness")),
    trend === "spreading-or-stronger" ? "true" : "false",
  );
  // What was read in place of an answer is not shown as one: what contradicts it is.
  const signs =
    contradictedBy === undefined
      ? [seen(latest, "Q-NEURO-SENS", feeling), seen(latest, "Q-NEURO-WEAK", weakness)]
      : [seen(latest, "Q-NEURO-PATT", contradictedBy.length === 0 ? undefined : contradictedBy)];
  return verdictOn(truth, [...signs, ...(trend === undefined ? [] : [seen(latest, "Q-NEURO-TREND", trend)])]);
}

/** A gate answered "no" stands for everything behind it that was not asked. */
function isNew({ nerves }: CheckIn, signs: readonly string[] | undefined, before: readonly string[]): Truth {
  if (signs === undefined) return nerves.gate === "no" ? "false" : "unknown";
  if (signs.some((sign) => sign !== UNSURE && !before.includes(sign))) return "true";
  return signs.includes(UNSURE) ? "unknown" : "false";
}

function lastTold(earlier: readonly CheckIn[], which: "feeling" | "weakness"): readonly string[] {
  return earlier.findLast(({ nerves }) => nerves[which] !== undefined)?.nerves[which] ?? [];
}
