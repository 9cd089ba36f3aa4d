import { answerTo, type Answers } from "@/domain/questionnaire/answers";
import type { Tier } from "./row";

/** One submission of a series (the first is the intake), or the act by which a clinician closed REFER-WORSENING. */
export type Moment =
  | { readonly at: string; readonly answers: Answers }
  | { readonly at: string; readonly closed: true };

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

/** reading: the last check-ins that all fulfil it, and their first and last lie at least so many days apart. */
function inARow(points: readonly Point[], holds: (value: number) => boolean, daysApart: number): boolean {
  const last = points.at(-1);
  if (last === undefined) return false;
  const run = points.slice(points.findLastIndex(({ value }) => !holds(value)) + 1);
  const [first] = run;
  return first !== undefined && last.day - first.day >= daysApart;
}

/** W1, W1b, W2 and the ceiling for one pain question; only for a submission that told it. */
function rises(points: readonly Point[], suffix: string): readonly string[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return [];
  const found: string[] = [];
  const baseline = baselineOf(points);
  const before = baseline !== undefined && baseline.after < last.day ? baseline : undefined;
  if (before !== undefined && points.length >= 5) {
    const step = before.mean >= 8 ? 1 : 2;
    const later = points.filter(({ day }) => day > before.after);
    if (inARow(later, (value) => value >= before.mean + step, 5)) found.push(`W1${suffix}`);
  }
  const four = oneADay(points).slice(0, 4);
  const [a, b, c, d] = four;
  if (a && b && c && d && last.day === d.day) {
    const steps = [b.value - a.value, c.value - b.value, d.value - c.value];
    const rising = steps.filter((step) => step > 0).length;
    if (steps.every((step) => step >= 0) && rising >= 2 && d.value >= a.value + 3) found.push(`W1b${suffix}`);
  }
  if (last.value >= 6 && last.value >= (before?.mean ?? first.value) + 4) found.push(`W2${suffix}`);
  return found;
}

const WORSE = ["worse", "much-worse"];

/** W3: "much worse" once, "worse" twice in a row at least 5 days apart. reading: blank and "not sure" are passed over. */
function saysWorse(told: readonly Told[], now: Answers): boolean {
  if (now["Q-TREND"] === "much-worse") return true;
  if (now["Q-TREND"] !== "worse") return false;
  const trends = told.flatMap(({ at, answers }) => {
    const trend = answers["Q-TREND"];
    if (typeof trend !== "string" || trend === "unsure") return [];
    return [{ day: dayOf(at), value: WORSE.includes(trend) ? 1 : 0 }];
  });
  return inARow(trends, (value) => value === 1, 5);
}

/** W4. reading: up by 3 from a baseline made as the pain's is; twice in a row on different days. */
function dailyLife(told: readonly Told[], now: Answers): boolean {
  if (numberIn(now, "Q-ADL") === undefined) return false;
  const points = pointsOf(told, "Q-ADL");
  const baseline = baselineOf(points);
  if (baseline === undefined) return false;
  const later = points.filter(({ day }) => day > baseline.after);
  return inARow(later, (value) => value >= baseline.mean + 3, 1);
}

/**
 * W5. reading: two check-ins in a row, 5 days apart or more, each with half or less of the minutes that the intake told
 * as usual, cut because of this pain, and some pain that is not a whole point below the baseline (before there is one,
 * below the first).
 */
function loadMasked(told: readonly Told[], usual: number | undefined): boolean {
  const points = pointsOf(told, "Q-NPRS-WORST");
  const [first] = points;
  if (first === undefined || usual === undefined) return false;
  const against = baselineOf(points)?.mean ?? first.value;
  const weeks = told.slice(1).map(({ at, answers }) => {
    const minutes = numberIn(answers, "Q-RUN-MINUTES");
    const pain = numberIn(answers, "Q-NPRS-WORST");
    const masked =
      minutes !== undefined &&
      pain !== undefined &&
      minutes <= usual / 2 &&
      answers["Q-RUN-CUT"] === true &&
      pain > 0 &&
      pain > against - 1;
    return { day: dayOf(at), value: masked ? 1 : 0 };
  });
  return inARow(weeks, (value) => value === 1, 5);
}

const SIGNS = ["Q-NEURO-SENS", "Q-NEURO-WEAK"] as const;
const signsIn = (answers: Answers, question: string): readonly string[] => {
  const value = answers[question];
  return Array.isArray(value) ? value.filter((code: string) => !["none", "unsure"].includes(code)) : [];
};

/** W6: a sign that the last answer to its question did not have, or one that is spreading or stronger. */
function nerves(earlier: readonly Told[], now: Answers): boolean {
  const isNew = SIGNS.some((question) => {
    const last = earlier.findLast(({ answers }) => Object.hasOwn(answers, question));
    const known = last === undefined ? [] : signsIn(last.answers, question);
    return signsIn(now, question).some((sign) => !known.includes(sign));
  });
  return isNew || answerTo(now, "Q-NEURO-TREND", "trend") === "spreading-or-stronger";
}

/** Raised by nerve items or worst >= 8 (3.2). reading: a sign told earlier is one until its question is answered again. */
function tierNow(told: readonly Told[], now: Answers): Tier {
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
 * reading: the episode ends with two check-ins in a row at 0 or 1 on different days, after which the first check-in of 2
 * or more begins a new one and is its first value. A closing begins anew with the check-in after it; what the clinician
 * had seen does not count again, of daily life, trend and load either.
 */
export function courseOf(moments: readonly Moment[]): readonly Course[] {
  let segment: Told[] = [];
  let resting = false;
  let course: Course = { open: false, rules: [] };
  const all: Told[] = [];
  return moments.map((moment) => {
    if ("closed" in moment) {
      segment = [];
      resting = false;
      course = { open: false, rules: [] };
      return course;
    }
    const worst = numberIn(moment.answers, "Q-NPRS-WORST");
    if (resting && worst !== undefined && worst > 1) {
      segment = [];
      resting = false;
    }
    const isIntake = all.length === 0;
    segment.push(moment);
    const rules = isIntake ? [] : rulesAt(segment, all, moment.answers);
    all.push(moment);
    const low = oneADay(pointsOf(segment, "Q-NPRS-WORST")).slice(-2);
    if (low.length === 2 && low.every(({ value }) => value <= 1)) resting = true;
    course = latched(course, rules, moment, tierNow(all, moment.answers));
    return course;
  });
}

function rulesAt(segment: readonly Told[], all: readonly Told[], now: Answers): readonly string[] {
  const pain = (question: string, suffix: string) =>
    numberIn(now, question) === undefined ? [] : rises(pointsOf(segment, question), suffix);
  const [intake] = all;
  const usual = intake === undefined ? undefined : numberIn(intake.answers, "Q-RUN-VOL", "minutes");
  return [
    ...pain("Q-NPRS-WORST", ""),
    ...pain("Q-NPRS-RUN", " on the run"),
    ...(saysWorse(segment, now) ? ["W3"] : []),
    ...(dailyLife(segment, now) ? ["W4"] : []),
    ...(loadMasked(segment, usual) ? ["W5"] : []),
    ...(nerves(all, now) ? ["W6"] : []),
  ];
}

function latched(before: Course, rules: readonly string[], { at }: Told, now: Tier): Course {
  if (rules.length === 0) return { ...before, rules };
  const tiers = [now, ...(before.tier === undefined ? [] : [before.tier])];
  const tier: Tier = tiers.includes("SAME_DAY") ? "SAME_DAY" : "WITHIN_DAYS";
  return { open: true, since: before.since ?? at, tier, rules };
}
