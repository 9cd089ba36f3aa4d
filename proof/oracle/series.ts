import { answerTo, isCompound, type Answers } from "@/domain/questionnaire/answers";
import { allInARow, inARow, type Held } from "./in-a-row";
import type { Tier } from "./row";
import { seriousReading } from "./serious-reading";

/**
 * One submission of a series (the first is the intake), or the act by which a clinician closed REFER-WORSENING, or another
 * flag that was open.
 * `corrects`: the instant of the submission that it corrects.
 */
export type Moment =
  | { readonly at: string; readonly answers: Answers; readonly corrects?: string }
  | { readonly at: string; readonly closed: true; readonly flag?: string };

/** REFER-WORSENING as it stands after a moment, with the rules of 2.2 that held at that very moment. */
export interface Course {
  readonly open: boolean;
  readonly since?: string;
  readonly tier?: Tier;
  readonly rules: readonly string[];
}

/** One told number, and the calendar day (UTC) of its submission. */
interface Point {
  readonly day: number;
  readonly value: number;
}

const dayOf = (at: string) => Math.floor(Date.parse(at) / 86_400_000);
const numberIn = (answers: Answers, question: string, part?: string): number | undefined => {
  const value = answerTo(answers, question, part);
  return typeof value === "number" ? value : undefined;
};
type Told = Extract<Moment, { answers: Answers }>;
/** No imputation: a submission without the number is not a point. */
const pointsOf = (told: readonly Told[], question: string): readonly Point[] =>
  told.flatMap(({ at, answers }) => {
    const value = numberIn(answers, question);
    return value === undefined ? [] : [{ day: dayOf(at), value }];
  });

/** The first of each day. */
const oneADay = (points: readonly Point[]) =>
  points.filter((point, at) => points.findIndex(({ day }) => day === point.day) === at);

interface Baseline {
  readonly mean: number;
  readonly after: number;
}

/** "mean of the first three check-ins on different days within 28 days". reading: the first three that lie so. */
function baselineOf(points: readonly Point[]): Baseline | undefined {
  const days = oneADay(points);
  for (let at = 0; at + 2 < days.length; at += 1) {
    const [a, b, c] = [days[at], days[at + 1], days[at + 2]];
    if (a === undefined || b === undefined || c === undefined || c.day - a.day > 28) continue;
    return { mean: (a.value + b.value + c.value) / 3, after: c.day };
  }
  return undefined;
}

/** Each submission, and whether its number holds. */
function heldIn(
  told: readonly Told[],
  question: string,
  holds: (value: number, day: number) => boolean,
): readonly Held[] {
  return told.map(({ at, answers }) => {
    const value = numberIn(answers, question);
    const day = dayOf(at);
    return { day, holds: value === undefined ? undefined : holds(value, day) };
  });
}

/** What a day is compared with: the baseline complete before it, or the first value while there is none. */
function comparedWith(points: readonly Point[], day: number): number | undefined {
  const earlier = points.filter((point) => point.day < day);
  return baselineOf(earlier)?.mean ?? earlier[0]?.value;
}

/**
 * "before B exists: vs intake". reading: after a restart what stands in for the intake is the lower of the first value since and
 * the last one before.
 */
function jumpsFrom(points: readonly Point[], day: number, before: readonly Point[]): number | undefined {
  const earlier = points.filter((point) => point.day < day);
  const baseline = baselineOf(earlier);
  if (baseline !== undefined) return baseline.mean;
  const starts = [earlier[0], before.at(-1)].flatMap((point) => (point === undefined ? [] : [point.value]));
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/**
 * W1, W1b, W2 and the ceiling for one pain question; only for a submission that told it.
 *
 * @param past what was told before the baseline began anew
 */
function rises(
  told: readonly Told[],
  question: string,
  suffix: string,
  past: readonly Told[],
): readonly string[] {
  const points = pointsOf(told, question);
  const last = points.at(-1);
  if (last === undefined) return [];
  const found: string[] = [];
  const baseline = baselineOf(points);
  if (baseline !== undefined && points.length >= 5) {
    const { mean, after } = baseline;
    const needed = mean + (mean >= 8 ? 1 : 2);
    if (inARow(heldIn(told, question, (value, day) => day > after && value >= needed)))
      found.push(`W1${suffix}`);
  }
  const [a, b, c, d] = oneADay(points).slice(0, 4);
  if (a && b && c && d && last.day === d.day) {
    const steps = [b.value - a.value, c.value - b.value, d.value - c.value];
    const rising = steps.filter((step) => step > 0).length;
    if (steps.every((step) => step >= 0) && rising >= 2 && d.value >= a.value + 3) found.push(`W1b${suffix}`);
  }
  const compared = jumpsFrom(points, last.day, pointsOf(past, question));
  if (compared !== undefined && last.value >= 6 && last.value >= compared + 4) found.push(`W2${suffix}`);
  return found;
}

const WORSE = ["worse", "much-worse"];

/** W3: "much worse" once, "worse" twice in a row at least 5 days apart. The intake's answer counts as the first. */
function saysWorse(told: readonly Told[], now: Answers): boolean {
  if (now["Q-TREND"] === "much-worse") return true;
  return inARow(
    told.map(({ at, answers }) => {
      const trend = answers["Q-TREND"];
      const isTold = typeof trend === "string" && trend !== "unsure";
      return { day: dayOf(at), holds: isTold ? WORSE.includes(trend) : undefined };
    }),
  );
}

/**
 * W4. reading: up by 3 from what it was before the two: a baseline made as the pain's is, or the first answer while there is
 * none.
 */
function dailyLife(told: readonly Told[]): boolean {
  const last = told.at(-1);
  const first = told.findLast(({ at }) => last !== undefined && dayOf(last.at) - dayOf(at) >= 5);
  const compared = first && comparedWith(pointsOf(told, "Q-ADL"), dayOf(first.at));
  return compared !== undefined && inARow(heldIn(told, "Q-ADL", (value) => value >= compared + 3));
}

/**
 * W5. reading: at two check-ins in a row half or less of the minutes of the weeks that were not cut for the pain (at the
 * intake the usual ones), cut because of it, and some pain that is not a whole point below what it is compared with.
 */
function loadMasked(told: readonly Told[]): boolean {
  const pain = pointsOf(told, "Q-NPRS-WORST");
  const minutesOf = (answers: Answers) =>
    numberIn(answers, "Q-RUN-MINUTES") ?? numberIn(answers, "Q-RUN-VOL", "minutes");
  const uncut = told.flatMap(({ at, answers }) => {
    const value = minutesOf(answers);
    return value === undefined || answers["Q-RUN-CUT"] === true ? [] : [{ day: dayOf(at), value }];
  });
  return allInARow(
    told.map(({ at, answers }) => {
      const day = dayOf(at);
      const [minutes, worst] = [minutesOf(answers), numberIn(answers, "Q-NPRS-WORST")];
      const [usual, compared] = [comparedWith(uncut, day), comparedWith(pain, day)];
      if (minutes === undefined || worst === undefined || usual === undefined || compared === undefined) {
        return { day, holds: undefined };
      }
      const masked = answers["Q-RUN-CUT"] === true && usual > 0 && minutes <= usual / 2;
      return { day, holds: masked && worst > 0 && worst > compared - 1 };
    }),
  );
}

const SIGNS = ["Q-NEURO-SENS", "Q-NEURO-WEAK"] as const;
const signsIn = (answers: Answers, question: string): readonly string[] => {
  const value = answers[question];
  if (typeof value !== "object" || isCompound(value)) return [];
  return value.filter((code) => !["none", "unsure"].includes(code));
};

/** W6: a sign that the last answer to its question did not have, or one that is spreading or stronger; as 3.3 rule 3 reads them. */
function nerves(before: readonly Told[], given: Answers): boolean {
  const earlier = before.map((each) => ({ ...each, answers: seriousReading(each.answers) }));
  const now = seriousReading(given);
  const isNew = SIGNS.some((question) => {
    const last = earlier.findLast(({ answers }) => Object.hasOwn(answers, question));
    const known = last === undefined ? [] : signsIn(last.answers, question);
    return signsIn(now, question).some((sign) => !known.includes(sign));
  });
  return isNew || answerTo(now, "Q-NEURO-TREND", "trend") === "spreading-or-stronger";
}

/** Raised by nerve items or worst >= 8 (3.2). reading: a sign told earlier is one until its question is answered again. */
function tierNow(given: readonly Told[], now: Answers): Tier {
  const told = given.map((each) => ({ ...each, answers: seriousReading(each.answers) }));
  const pain = ["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-NPRS-NOW"].map((id) => numberIn(now, id) ?? 0);
  const nerve = SIGNS.some((question) => {
    const last = told.findLast(({ answers }) => Object.hasOwn(answers, question));
    return last !== undefined && signsIn(last.answers, question).length > 0;
  });
  return nerve || Math.max(...pain) >= 8 ? "SAME_DAY" : "WITHIN_DAYS";
}

/**
 * Clinical content 2.2 and the ruling on the baseline, read for a series whose intake does not itself fire
 * REFER-WORSENING. Written without sight of the engine's rules, to be held against them.
 *
 * reading: an episode ends with two check-ins in a row at 0 or 1 after more than that, and the check-in after them is the
 * first of the new measure, of daily life and load too. So does closing a flag while it is open. What the athlete says of the
 * course has no measure: only closing this very flag makes it begin again.
 */
export function courseOf(moments: readonly Moment[]): readonly Course[] {
  let segment: Told[] = [];
  let past: Told[] = [];
  let said: Told[] = [];
  let ended = false;
  let course: Course = { open: false, rules: [] };
  const all: Told[] = [];
  return moments.map((moment) => {
    if ("closed" in moment) {
      const isOfCourse = (moment.flag ?? "REFER-WORSENING") === "REFER-WORSENING";
      if (isOfCourse && !course.open) return course;
      past = [...past, ...segment];
      segment = [];
      ended = false;
      if (!isOfCourse) return course;
      said = [];
      course = { open: false, rules: [] };
      return course;
    }
    const corrected = segment.findIndex(({ at }) => at === moment.corrects);
    // What a correction leaves out stands; it belongs to the day that it corrects.
    const whole = {
      at: moment.corrects ?? moment.at,
      answers: { ...segment[corrected]?.answers, ...moment.answers },
    };
    if (corrected !== -1) {
      segment[corrected] = whole;
      said[said.findLastIndex(({ at }) => at === moment.corrects)] = whole;
      all[all.findLastIndex(({ at }) => at === moment.corrects)] = whole;
      const latest = segment.at(-1);
      const others = all.filter((each) => each !== latest);
      const rules =
        others.length === 0 || latest === undefined
          ? []
          : rulesAt({ segment, past, said, all: others }, latest.answers);
      ended = hasEnded(segment);
      course = latched(course, rules, moment, tierNow(all, moment.answers));
      return course;
    }
    if (ended) [past, segment] = [[...past, ...segment], []];
    const isIntake = all.length === 0;
    segment.push(moment);
    said.push(moment);
    const rules = isIntake ? [] : rulesAt({ segment, past, said, all }, moment.answers);
    all.push(moment);
    ended = hasEnded(segment);
    course = latched(course, rules, moment, tierNow(all, moment.answers));
    return course;
  });
}

/** Two check-ins in a row at 0 or 1, and no more than that in running if it was told; after one with more. */
function hasEnded(segment: readonly Told[]): boolean {
  const worst = (answers: Answers) => numberIn(answers, "Q-NPRS-WORST");
  const isLow = ({ answers }: Told) =>
    (worst(answers) ?? 10) <= 1 && (numberIn(answers, "Q-NPRS-RUN") ?? 0) <= 1;
  const wasMore = segment.some(({ answers }) => (worst(answers) ?? 0) > 1);
  return wasMore && segment.length >= 3 && segment.slice(-2).every(isLow);
}

/** What was told since the baseline last began, before that, since this flag was last closed, and in all before this moment. */
interface SoFar {
  readonly segment: readonly Told[];
  readonly past: readonly Told[];
  readonly said: readonly Told[];
  readonly all: readonly Told[];
}

function rulesAt({ segment, past, said, all }: SoFar, now: Answers): readonly string[] {
  const pain = (question: string, suffix: string) =>
    numberIn(now, question) === undefined ? [] : rises(segment, question, suffix, past);
  return [
    ...pain("Q-NPRS-WORST", ""),
    ...pain("Q-NPRS-RUN", " on the run"),
    ...(saysWorse(said, now) ? ["W3"] : []),
    ...(dailyLife(segment) ? ["W4"] : []),
    ...(loadMasked(segment) ? ["W5"] : []),
    ...(nerves(all, now) ? ["W6"] : []),
  ];
}

function latched(before: Course, rules: readonly string[], { at }: Told, now: Tier): Course {
  if (rules.length === 0) return { ...before, rules };
  const tiers = [now, ...(before.tier === undefined ? [] : [before.tier])];
  const tier: Tier = tiers.includes("SAME_DAY") ? "SAME_DAY" : "WITHIN_DAYS";
  return { open: true, since: before.since ?? at, tier, rules };
}
