import { athletes, COURSES, type CourseId } from "./athletes";
import { CANDIDATES, holdsAt, type Candidate } from "./candidates";
import { average, type Figure } from "./figures";
import { momentsOf, type Moment } from "./moments";
import { NOISES, SOME_WEEKS, type Run } from "./simulate";

/** The courses in which there is something to catch, and a rise in pain to catch it by. */
export const CAUGHT_IN = ["step2", "step3", "creep", "climb"] as const satisfies readonly CourseId[];
const FOLLOW_UPS = 12;

/** Athletes of every course and noise, ready for any rule. */
type Sample = ReadonlyMap<CourseId, readonly (readonly Moment[])[]>;
type Rule = (moment: Moment) => boolean;

/** How a rule compares with the rules in force on the same athletes: theirs, its own, and the difference, paired. */
export interface Compared {
  readonly ours: number;
  readonly its: number;
  readonly difference: Figure;
}
export interface Comparison {
  readonly candidate: Candidate;
  readonly falseShare: Compared;
  readonly caught: ReadonlyMap<CourseId, Compared>;
  /** Weeks from the change to the flag; 12 follow-ups and one more where it was never flagged. */
  readonly weeks: ReadonlyMap<CourseId, Compared>;
  readonly caughtInAll: Compared;
  readonly weeksInAll: Compared;
}

export function sampleOf({ count, seed, progress }: Run): Sample {
  const courses: readonly CourseId[] = ["stable", ...CAUGHT_IN];
  return new Map(
    courses.map((course) => [
      course,
      NOISES.flatMap((noise) => {
        const all = athletes(course, { noise, missing: SOME_WEEKS, weeks: FOLLOW_UPS }, count, seed);
        const moments = all.map(momentsOf);
        progress.step(`search, ${COURSES[course].name}, noise ${noise}`);
        return moments;
      }),
    ]),
  );
}

/** The rules in force, for pain. */
const ours: Rule = ({ rise, jump }) => rise || jump;

/**
 * The candidate that catches most on these athletes, among those with no more stable athletes flagged and no later flags on
 * average than the rules in force.
 */
export function bestOn(sample: Sample, { progress }: Run): readonly Comparison[] {
  const limit = shareFlagged(sample, ours);
  const mild = CANDIDATES.filter((candidate) => {
    progress.step("search, share of stable athletes flagged");
    return shareFlagged(sample, (moment) => holdsAt(candidate, moment)) <= limit;
  });
  return mild
    .map((candidate) => compare(sample, candidate))
    .filter(({ weeksInAll }) => weeksInAll.difference.value <= 0)
    .toSorted((a, b) => b.caughtInAll.its - a.caughtInAll.its);
}

function shareFlagged(sample: Sample, rule: Rule): number {
  const stable = sample.get("stable") ?? [];
  return stable.filter((moments) => moments.some(rule)).length / stable.length;
}

/** Both on the same athletes. */
export function compare(sample: Sample, candidate: Candidate): Comparison {
  const its: Rule = (moment) => holdsAt(candidate, moment);
  const flagged = (rule: Rule) => (moments: readonly Moment[]) => (moments.some(rule) ? 1 : 0);
  const firstWeek = (moments: readonly Moment[], rule: Rule) => moments.find(rule)?.week;
  const caught = (course: CourseId, rule: Rule) => (moments: readonly Moment[]) =>
    (firstWeek(moments, rule) ?? -1) >= (COURSES[course].onset ?? 0) ? 1 : 0;
  // Flagged before the change began: none, for the flag is open and somebody looks.
  const weeks = (course: CourseId, rule: Rule) => (moments: readonly Moment[]) => {
    const onset = COURSES[course].onset ?? 0;
    return Math.max(0, (firstWeek(moments, rule) ?? FOLLOW_UPS + 1) - onset);
  };
  const paired = (course: CourseId, measure: (rule: Rule) => (moments: readonly Moment[]) => number) => {
    const all = sample.get(course) ?? [];
    return comparedOf(all.map(measure(ours)), all.map(measure(its)));
  };
  const inAll = (measure: (course: CourseId, rule: Rule) => (moments: readonly Moment[]) => number) => {
    const values = (rule: Rule) =>
      CAUGHT_IN.flatMap((course) => (sample.get(course) ?? []).map(measure(course, rule)));
    return comparedOf(values(ours), values(its));
  };
  return {
    candidate,
    falseShare: paired("stable", flagged),
    caught: new Map(CAUGHT_IN.map((course) => [course, paired(course, (rule) => caught(course, rule))])),
    weeks: new Map(CAUGHT_IN.map((course) => [course, paired(course, (rule) => weeks(course, rule))])),
    caughtInAll: inAll(caught),
    weeksInAll: inAll(weeks),
  };
}

function comparedOf(one: readonly number[], other: readonly number[]): Compared {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ours: mean(one),
    its: mean(other),
    difference: average(one.map((value, index) => (other[index] ?? NaN) - value)),
  };
}
