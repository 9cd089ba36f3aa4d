import type { CheckIn, Measure } from "./check-in";
import type { Segment } from "./segment";
import type { WorseningThresholds } from "./thresholds";

/** One told value of one day. */
export interface Point {
  readonly at: string;
  readonly day: number;
  readonly value: number;
}

/** What later values are compared with: B, or before there is one the first value told, or one told before it began anew. */
export interface Reference {
  readonly kind: "baseline" | "first" | "before";
  readonly points: readonly Point[];
  /** Mean of the points. */
  readonly mean: number;
}

/** The told values of a measure, oldest first. */
export function pointsOf(checkIns: readonly CheckIn[], measure: Measure): readonly Point[] {
  return checkIns.flatMap((checkIn) => {
    const value = checkIn[measure];
    return value === undefined ? [] : [{ at: checkIn.at, day: checkIn.day, value }];
  });
}

/** B: the first check-ins in a row that tell the measure, as many and as close together as the thresholds ask. */
export function baselineOf(
  checkIns: readonly CheckIn[],
  measure: Measure,
  { baseline }: WorseningThresholds,
): Reference | undefined {
  const points = pointsOf(checkIns, measure);
  for (let at = 0; at + baseline.checkIns <= points.length; at += 1) {
    const three = points.slice(at, at + baseline.checkIns);
    const [first, last] = [three[0], three.at(-1)];
    if (first !== undefined && last !== undefined && last.day - first.day <= baseline.withinDays) {
      return referenceOf("baseline", three);
    }
  }
  return undefined;
}

/** What a check-in is compared with: B when it is complete by an earlier day, otherwise the first value told before. */
export function referenceBefore(
  checkIns: readonly CheckIn[],
  measure: Measure,
  day: number,
  thresholds: WorseningThresholds,
): Reference | undefined {
  const earlier = checkIns.filter((checkIn) => checkIn.day < day);
  const baseline = baselineOf(earlier, measure, thresholds);
  if (baseline !== undefined) return baseline;
  const [first] = pointsOf(earlier, measure);
  return first === undefined ? undefined : referenceOf("first", [first]);
}

/**
 * As `referenceBefore`, for a single value: while a baseline that began anew has no B, the last value told before it stands in
 * for the intake's, where it is the lower one. Otherwise the first value after a restart, however high, would be compared
 * with nothing.
 */
export function referenceOfOne(
  { checkIns, before }: Pick<Segment, "checkIns" | "before">,
  measure: Measure,
  day: number,
  thresholds: WorseningThresholds,
): Reference | undefined {
  const since = referenceBefore(checkIns, measure, day, thresholds);
  const last = pointsOf(before, measure).at(-1);
  if (last === undefined || since?.kind === "baseline") return since;
  return since !== undefined && since.mean <= last.value ? since : referenceOf("before", [last]);
}

/** Whether a value lies at least so many points above; in whole numbers, so that thirds are exact. */
export function isAbove(value: number, { points }: Reference, by: number): boolean {
  return value * points.length >= sumOf(points) + by * points.length;
}

/** Whether its mean is at least so much. */
export function reaches({ points }: Reference, value: number): boolean {
  return sumOf(points) >= value * points.length;
}

/** Whether a value is not above more than so many points. */
export function isWithin(value: number, { points }: Reference, by: number): boolean {
  return value * points.length <= sumOf(points) + by * points.length;
}

/** Whether a value is at most so many per cent of it. */
export function isAtMostPercent(value: number, { points }: Reference, percent: number): boolean {
  return value * points.length * 100 <= sumOf(points) * percent;
}

function sumOf(points: readonly Point[]): number {
  return points.reduce((sum, { value }) => sum + value, 0);
}

function referenceOf(kind: Reference["kind"], points: readonly Point[]): Reference {
  return { kind, points, mean: sumOf(points) / points.length };
}
