import { pointsOf } from "./baseline";
import { MEASURES, type CheckIn } from "./check-in";
import { ifTold } from "./if-told";
import type { WorseningThresholds } from "./thresholds";
import { seen, TOO_EARLY, verdictOn, type Verdict } from "./verdict";

/**
 * W1b, before B can be trusted: the first four values never fall, rise in at least two separate steps, and by 3 points in
 * all. Judged when the fourth comes.
 */
export function startUpRise(
  checkIns: readonly CheckIn[],
  measure: "worst" | "run",
  { startUp }: WorseningThresholds,
): Verdict {
  const latest = checkIns.at(-1);
  if (latest === undefined) return TOO_EARLY;
  const told = pointsOf(checkIns.slice(0, -1), measure);
  if (told.length !== startUp.checkIns - 1) return TOO_EARLY;
  const before = told.map(({ value }) => value);
  const value = latest[measure];
  const fires = (last: number) => risesThrough([...before, last], startUp);
  const values = [
    ...told.map((point) => ({ question: MEASURES[measure], at: point.at, value: point.value })),
    seen(latest, MEASURES[measure], value),
  ];
  return verdictOn(ifTold(value, fires), values);
}

function risesThrough(values: readonly number[], { steps, rise }: WorseningThresholds["startUp"]): boolean {
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? value));
  const total = changes.reduce((sum, change) => sum + change, 0);
  const rises = changes.filter((change) => change > 0).length;
  return changes.every((change) => change >= 0) && rises >= steps && total >= rise;
}
