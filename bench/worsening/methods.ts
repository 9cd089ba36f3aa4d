import { RULE_SET } from "@/domain/assessment/rule-set";
import type { CheckIn } from "@/domain/assessment/worsening/check-in";
import { judgeWorsening } from "@/domain/assessment/worsening/judge-worsening";
import { askedAfter } from "@/domain/assessment/worsening/new-episode";

/** A way to flag an athlete at the last of these check-ins. */
export interface Method {
  readonly name: string;
  readonly flags: (checkIns: readonly CheckIn[]) => boolean;
  /** What stands behind it. */
  readonly source: string;
}

const PAIN_RULES: readonly string[] = ["W1", "W1b", "W2"];
const painsOf = (checkIns: readonly CheckIn[]) => checkIns.map(({ worst }) => worst ?? NaN);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const weekOf = ({ day }: CheckIn) => day / 7;

/** The rules in force on pain, as the engine judges them. */
export const OURS: Method = {
  name: "W1 + W1b + W2 (ours)",
  source: "clinical content 2.2",
  flags: (checkIns) => holds(checkIns, PAIN_RULES),
};

/** With W5, which reads minutes too. */
export const OURS_WITH_LOAD: Method = {
  name: "ours with W5",
  source: "clinical content 2.2",
  flags: (checkIns) => holds(checkIns, [...PAIN_RULES, "W5"]),
};

/** With the question about a new episode, which is asked, not flagged. */
export const OURS_ASKING: Method = {
  name: "ours, flagged or asked",
  source: "clinical content 1.2, as ruled",
  flags: (checkIns) =>
    askedAfter(checkIns.slice(0, -1), checkIns.at(-1)?.worst, RULE_SET.serial.thresholds).length > 0 ||
    holds(checkIns, PAIN_RULES),
};

function holds(checkIns: readonly CheckIn[], rules: readonly string[]): boolean {
  return judgeWorsening(checkIns, RULE_SET.serial.thresholds, RULE_SET.serial.rules).tests.some(
    ({ rule, truth }) => truth === "true" && rules.includes(rule),
  );
}

/** Noise that EWMA and CUSUM are told: they need a standard deviation, which nobody knows of one athlete. */
const ASSUMED_NOISE = 1;
const BASELINE = 3;

/** What others use or publish, on the same series. */
export const OTHERS: readonly Method[] = [
  {
    name: "W1 alone",
    source: "clinical content 2.2",
    flags: (checkIns) => holds(checkIns, ["W1"]),
  },
  {
    name: "single +2",
    source: "one value 2 or more above the first",
    flags: (checkIns) => {
      const pains = painsOf(checkIns);
      return (pains.at(-1) ?? NaN) >= (pains[0] ?? NaN) + 2;
    },
  },
  {
    name: "MedBridge",
    source: "pain 5 or more and 1 or more above the last report (low severity alert, support.medbridge.com)",
    flags: (checkIns) => {
      const pains = painsOf(checkIns);
      const now = pains.at(-1) ?? NaN;
      return now >= 5 && now >= (pains.at(-2) ?? NaN) + 1;
    },
  },
  {
    name: "z-score, four weeks",
    source:
      "AthleteMonitoring: 2 or more standard deviations above the mean of the last four weeks (red alert); here of weekly values, three at least, any rise where they are all equal",
    flags: (checkIns) => {
      const latest = checkIns.at(-1);
      if (latest === undefined) return false;
      const before = checkIns.slice(0, -1).filter((each) => weekOf(latest) - weekOf(each) <= 4);
      if (before.length < 3) return false;
      const pains = painsOf(before);
      const centre = mean(pains);
      const spread = Math.sqrt(
        mean(pains.map((pain) => (pain - centre) ** 2)) * (pains.length / (pains.length - 1)),
      );
      const above = (latest.worst ?? NaN) - centre;
      return above > 0 && above >= 2 * spread;
    },
  },
  {
    name: "Theil-Sen, four weeks",
    source: "median slope over four weeks 0.5 or more a week, and 2 or more in all",
    flags: (checkIns) => {
      const window = lastWeeks(checkIns, 4);
      const pains = painsOf(window);
      return window.length >= 3 && slope(window) >= 0.5 && (pains.at(-1) ?? NaN) - (pains[0] ?? NaN) >= 2;
    },
  },
  {
    name: "Theil-Sen, six weeks",
    source: "median slope over six weeks 0.4 or more a week",
    flags: (checkIns) => {
      const window = lastWeeks(checkIns, 6);
      return window.length >= 4 && slope(window) >= 0.4;
    },
  },
  {
    name: "EWMA",
    source: "weight 0.3, limit 2.7, mean of the first three, noise taken as 1",
    flags: (checkIns) => {
      const pains = painsOf(checkIns);
      if (pains.length <= BASELINE) return false;
      const centre = mean(pains.slice(0, BASELINE));
      const after = pains.slice(BASELINE);
      const smooth = after.reduce((value, pain) => 0.3 * pain + 0.7 * value, centre);
      const width = Math.sqrt((0.3 / 1.7) * (1 - 0.7 ** (2 * after.length)));
      return smooth - centre > 2.7 * ASSUMED_NOISE * width;
    },
  },
  {
    name: "CUSUM",
    source: "slack 0.75, limit 4, mean of the first three, noise taken as 1",
    flags: (checkIns) => {
      const pains = painsOf(checkIns);
      if (pains.length <= BASELINE) return false;
      const centre = mean(pains.slice(0, BASELINE));
      const sum = pains.slice(BASELINE).reduce((value, pain) => Math.max(0, value + pain - centre - 0.75), 0);
      return sum > 4 * ASSUMED_NOISE;
    },
  },
];

function lastWeeks(checkIns: readonly CheckIn[], weeks: number): readonly CheckIn[] {
  const latest = checkIns.at(-1);
  return latest === undefined ? [] : checkIns.filter((each) => weekOf(latest) - weekOf(each) < weeks);
}

function slope(window: readonly CheckIn[]): number {
  const slopes = window.flatMap((later, at) =>
    window
      .slice(0, at)
      .map((sooner) => ((later.worst ?? NaN) - (sooner.worst ?? NaN)) / (weekOf(later) - weekOf(sooner))),
  );
  const sorted = slopes.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return mean([sorted[Math.ceil(half) - 1] ?? NaN, sorted[Math.floor(half)] ?? NaN]);
}
