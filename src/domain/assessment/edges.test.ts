import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aged, assessed, daysAgo } from "./a-case.testing";
import { injury, nerve } from "./cases/case.testing";

type Changes = Readonly<Record<string, Answers[string] | undefined>>;

/** What a flag is at on both sides of a threshold: `none` where it does not fire. */
function tierOf(flag: string, changes: Changes): string {
  return assessed(changes).flags.find(({ id }) => id === flag)?.tier ?? "none";
}

const tingling = (since: number, pattern = "constant") =>
  nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(since), pattern);
const weak = (since: number) => nerve({ "Q-NEURO-WEAK": ["left"] }, "same", daysAgo(since));
const fell = (days: number, more: Changes = {}) => ({ ...injury("fall-over-1m", daysAgo(days)), ...more });
const tripped = (days: number, more: Changes = {}) => ({
  ...injury("fall-standing", daysAgo(days)),
  ...more,
});
const failing = (days: number, weeks: number, more: Changes = {}) => ({
  "Q-START": daysAgo(days),
  "Q-SELFCARE": { tried: ["rest"], weeks, effect: "none" },
  ...more,
});
const effort = { "Q-CARDIO-PATT": true, "Q-MECH": ["nothing-changes-it"] };
const inflamed = { "Q-INFLAM": ["second-half-night", "eases-with-movement", "relative"] };

/** Threshold by threshold: the flag, then what it is at below, at and above. */
const EDGES: readonly (readonly [string, string, readonly (readonly [Changes, string])[]])[] = [
  [
    "constant nerve signs are new up to 14 days",
    "REFER-NEURO-TINGLING",
    [
      [tingling(13), "SAME_DAY"],
      [tingling(14), "SAME_DAY"],
      [tingling(15), "WITHIN_DAYS"],
    ],
  ],
  [
    "weakness is new up to 14 days",
    "REFER-NEURO-WEAKNESS",
    [
      [weak(13), "SAME_DAY"],
      [weak(14), "SAME_DAY"],
      [weak(15), "WITHIN_DAYS"],
    ],
  ],
  [
    "a dangerous mechanism: 7 days, 14 days",
    "REFER-TRAUMA-FALL",
    [
      [fell(0), "EMERGENCY"],
      [fell(7), "EMERGENCY"],
      [fell(8), "SAME_DAY"],
      [fell(14), "SAME_DAY"],
      [fell(15), "WITHIN_DAYS"],
    ],
  ],
  [
    "an improving injury is old after 42 days",
    "REFER-TRAUMA-FALL",
    [
      [fell(41, { "Q-TREND": "better" }), "WITHIN_DAYS"],
      [fell(42, { "Q-TREND": "better" }), "WITHIN_DAYS"],
      [fell(43, { "Q-TREND": "better" }), "ROUTINE"],
    ],
  ],
  [
    "a small injury with strong pain: from 7, up to 14 days",
    "REFER-TRAUMA-FALL",
    [
      [tripped(14, { "Q-NPRS-WORST": 6 }), "WITHIN_DAYS"],
      [tripped(14, { "Q-NPRS-WORST": 7 }), "SAME_DAY"],
      [tripped(15, { "Q-NPRS-WORST": 8 }), "WITHIN_DAYS"],
    ],
  ],
  [
    "a small injury is dangerous from 65",
    "REFER-TRAUMA-FALL",
    [
      [tripped(7, { "Q-DOB": aged(64) }), "WITHIN_DAYS"],
      [tripped(7, { "Q-DOB": aged(65) }), "EMERGENCY"],
      [tripped(8, { "Q-DOB": aged(66) }), "WITHIN_DAYS"],
    ],
  ],
  [
    "severe is from 7",
    "REFER-SEVERE-ACUTE",
    [
      [{ "Q-START": daysAgo(2), "Q-NPRS-WORST": 6 }, "none"],
      [{ "Q-START": daysAgo(2), "Q-NPRS-WORST": 7 }, "SAME_DAY"],
      [{ "Q-START": daysAgo(2), "Q-NPRS-WORST": 10 }, "SAME_DAY"],
    ],
  ],
  [
    "acute is up to 7 days",
    "REFER-SEVERE-ACUTE",
    [
      [{ "Q-NPRS-WORST": 7, "Q-START": daysAgo(6) }, "SAME_DAY"],
      [{ "Q-NPRS-WORST": 7, "Q-START": daysAgo(7) }, "SAME_DAY"],
      [{ "Q-NPRS-WORST": 7, "Q-START": daysAgo(8) }, "none"],
      [{ "Q-NPRS-WORST": 7, "Q-START": "1-7-days" }, "SAME_DAY"],
      [{ "Q-NPRS-WORST": 7, "Q-START": "1-4-weeks" }, "none"],
    ],
  ],
  [
    "acute is up to 6 weeks when it came suddenly",
    "REFER-SEVERE-ACUTE",
    [
      [{ "Q-NPRS-WORST": 7, "Q-ONSET": "within-hours", "Q-START": daysAgo(41) }, "SAME_DAY"],
      [{ "Q-NPRS-WORST": 7, "Q-ONSET": "within-hours", "Q-START": daysAgo(42) }, "SAME_DAY"],
      [{ "Q-NPRS-WORST": 7, "Q-ONSET": "within-hours", "Q-START": daysAgo(43) }, "none"],
      [{ "Q-NPRS-WORST": 7, "Q-ONSET": "within-hours", "Q-START": "over-12-weeks" }, "none"],
    ],
  ],
  [
    "worse counts from 7 days",
    "REFER-WORSENING",
    [
      [{ "Q-TREND": "worse", "Q-START": daysAgo(6) }, "none"],
      [{ "Q-TREND": "worse", "Q-START": daysAgo(7) }, "WITHIN_DAYS"],
      [{ "Q-TREND": "much-worse", "Q-START": daysAgo(8) }, "WITHIN_DAYS"],
    ],
  ],
  [
    "slightly worse counts from 14 days",
    "REFER-WORSENING",
    [
      [{ "Q-TREND": "slightly-worse", "Q-START": daysAgo(13) }, "none"],
      [{ "Q-TREND": "slightly-worse", "Q-START": daysAgo(14) }, "WITHIN_DAYS"],
      [{ "Q-TREND": "slightly-worse", "Q-START": "1-4-weeks" }, "WITHIN_DAYS"],
    ],
  ],
  [
    "worsening with pain from 8 is for today",
    "REFER-WORSENING",
    [
      [{ "Q-TREND": "worse", "Q-NPRS-WORST": 7 }, "WITHIN_DAYS"],
      [{ "Q-TREND": "worse", "Q-NPRS-WORST": 8 }, "SAME_DAY"],
    ],
  ],
  [
    "persists from 28 days",
    "REFER-PERSISTS",
    [
      [failing(27, 3), "none"],
      [failing(28, 3), "ROUTINE"],
      [failing(29, 3), "ROUTINE"],
    ],
  ],
  [
    "persists from 21 days under 18",
    "REFER-PERSISTS",
    [
      [failing(20, 2, { "Q-DOB": aged(17) }), "none"],
      [failing(21, 2, { "Q-DOB": aged(17) }), "ROUTINE"],
      [failing(21, 2, { "Q-DOB": aged(18) }), "none"],
    ],
  ],
  [
    "persists after 2 weeks of self-care",
    "REFER-PERSISTS",
    [
      [failing(30, 1), "none"],
      [failing(30, 2), "ROUTINE"],
      [failing(30, 3), "ROUTINE"],
    ],
  ],
  [
    "persists for days from 6 weeks and pain from 5",
    "REFER-PERSISTS",
    [
      [failing(41, 4, { "Q-NPRS-WORST": 5 }), "ROUTINE"],
      [failing(42, 4, { "Q-NPRS-WORST": 5 }), "WITHIN_DAYS"],
      [failing(42, 4, { "Q-NPRS-WORST": 4 }), "ROUTINE"],
    ],
  ],
  [
    "chronic from 12 weeks",
    "REFER-PERSISTS",
    [
      [{ "Q-START": daysAgo(83) }, "none"],
      [{ "Q-START": daysAgo(84) }, "ROUTINE"],
      [{ "Q-START": "6-12-weeks" }, "none"],
    ],
  ],
  [
    "daily life from 1, and from 5",
    "REFER-ADL",
    [
      [{ "Q-ADL": 0 }, "none"],
      [{ "Q-ADL": 1 }, "ROUTINE"],
      [{ "Q-ADL": 4 }, "ROUTINE"],
      [{ "Q-ADL": 5 }, "WITHIN_DAYS"],
    ],
  ],
  [
    "nights from 3",
    "REFER-ADL",
    [
      [{ "Q-SLEEP": 0 }, "none"],
      [{ "Q-SLEEP": 1 }, "ROUTINE"],
      [{ "Q-SLEEP": 2 }, "ROUTINE"],
      [{ "Q-SLEEP": 3 }, "WITHIN_DAYS"],
    ],
  ],
  [
    "any day of work missed",
    "REFER-ADL",
    [
      [{ "Q-MISSED-WORK": 0 }, "none"],
      [{ "Q-MISSED-WORK": 1 }, "WITHIN_DAYS"],
    ],
  ],
  [
    "the effort pattern from 40",
    "X-CARDIAC-EFFORT",
    [
      [{ ...effort, "Q-DOB": aged(39) }, "WITHIN_DAYS"],
      [{ ...effort, "Q-DOB": aged(40) }, "SAME_DAY"],
      [{ ...effort, "Q-DOB": aged(41) }, "SAME_DAY"],
    ],
  ],
  [
    "weak signs with first-ever pain from 50",
    "X-CANCER-WEAK",
    [
      [{ "Q-SYSTEMIC": ["night-pain"], "Q-FIRST-EVER": true, "Q-DOB": aged(49) }, "none"],
      [{ "Q-SYSTEMIC": ["night-pain"], "Q-FIRST-EVER": true, "Q-DOB": aged(50) }, "WITHIN_DAYS"],
    ],
  ],
  [
    "weak signs without gain from 28 days",
    "X-CANCER-WEAK",
    [
      [{ "Q-SYSTEMIC": ["weight-loss"], "Q-START": daysAgo(27) }, "none"],
      [{ "Q-SYSTEMIC": ["weight-loss"], "Q-START": daysAgo(28) }, "WITHIN_DAYS"],
      [{ "Q-SYSTEMIC": ["weight-loss"], "Q-START": daysAgo(28), "Q-TREND": "better" }, "none"],
    ],
  ],
  [
    "an inflammatory pattern by the dates: begun before 45, over 91 days",
    "X-INFLAM",
    [
      [{ ...inflamed, "Q-START": daysAgo(91) }, "none"],
      [{ ...inflamed, "Q-START": daysAgo(92) }, "ROUTINE"],
      [{ ...inflamed, "Q-START": daysAgo(92), "Q-DOB": aged(45) }, "none"],
    ],
  ],
  [
    "young is under 16",
    "X-AGE-YOUNG",
    [
      [{ "Q-DOB": aged(15) }, "ROUTINE"],
      [{ "Q-DOB": aged(16) }, "none"],
    ],
  ],
  [
    "young, and over 21 days",
    "X-AGE-YOUNG",
    [
      [{ "Q-DOB": aged(15), "Q-START": daysAgo(21) }, "ROUTINE"],
      [{ "Q-DOB": aged(15), "Q-START": daysAgo(22) }, "WITHIN_DAYS"],
    ],
  ],
  [
    "old is from 65",
    "X-AGE-OLD",
    [
      [{ "Q-DOB": aged(64), "Q-FIRST-EVER": true }, "none"],
      [{ "Q-DOB": aged(65), "Q-FIRST-EVER": true }, "ROUTINE"],
    ],
  ],
  [
    "a rise of running minutes counts as load from 25 per cent",
    "X-BSI-RIB",
    [
      [rib(149), "none"],
      [rib(150), "WITHIN_DAYS"],
      [rib(151), "WITHIN_DAYS"],
    ],
  ],
];

function rib(minutes: number): Changes {
  return {
    "Q-LOC": ["rib-spot"],
    "Q-MECH": ["pressing-reproduces-it"],
    "Q-RUN-VOL": { runs: 3, minutes, "runs-before": 3, "minutes-before": 120 },
  };
}

describe("edges", () => {
  test.each(EDGES)("%s", (_, flag, sides) => {
    expect(sides.map(([changes]) => tierOf(flag, changes))).toEqual(sides.map(([, tier]) => tier));
  });

  it.each([
    [5, "FULL"],
    [6, "FULL-L1"],
    [7, "FULL-L1"],
  ])("a routine flag with a worst of %d gives %s", (worst, mode) => {
    const changes = { "Q-NPRS-WORST": worst, "Q-NPRS-RUN": 2, "Q-ADL": 1, "Q-START": daysAgo(20) };
    expect(assessed(changes)).toMatchObject({ tier: "ROUTINE", mode });
  });
});
