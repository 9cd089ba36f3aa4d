import type { Answers } from "@/domain/questionnaire/answers";
import { instantOf, weekly, type CheckIn, type SeriesCase } from "./series-case";

const WITHIN = { tier: "WITHIN_DAYS" } as const;
const TODAY = { tier: "SAME_DAY" } as const;
const from = (worst: number): Answers => ({ "Q-NPRS-WORST": worst, "Q-NPRS-RUN": Math.min(worst, 3) });
const check = (day: number, worst: number, change: Answers = {}): CheckIn => ({ day, worst, change });
const dayOf = (day: number) => instantOf(day).slice(0, 10);

const LESS: Answers = { "Q-RUN-MINUTES": 80, "Q-RUN-CUT": true };
const HOLIDAY: Answers = { "Q-RUN-MINUTES": 60, "Q-RUN-CUT": false };
const ANSWERED_NERVES = {
  "Q-NEURO-PATT": ["on-and-off"],
  "Q-NEURO-KNOWN": { examined: "no" },
} satisfies Answers;
const TINGLES: Answers = {
  ...ANSWERED_NERVES,
  "Q-NEURO-SENS": ["tingling-left"],
  "Q-NEURO-TREND": { trend: "same", since: dayOf(-60) },
};
const newly = (day: number, signs: Answers): Answers => ({
  "Q-NEW": "yes",
  "Q-NEURO-SENS": ["none"],
  "Q-NEURO-WEAK": ["none"],
  ...ANSWERED_NERVES,
  "Q-NEURO-TREND": { trend: "same", since: dayOf(day) },
  "Q-CORD": ["none"],
  "Q-WING": ["none"],
  ...signs,
});

const lost = (day: number, points: number) => check(day, 3, { "Q-ADL": points });
const CLOSED_FOR_DAILY_LIFE = { closed: true, flag: "REFER-ADL" } as const;

/** Jumps and rises that a baseline begun anew, a slow start or a daily rhythm must not hide. */
const AFTER_A_RESTART: readonly SeriesCase[] = [
  {
    name: "seen and closed, then ten",
    story: "3, 3, 3, 5, 5: looked at and closed at 5. Two weeks on, the worst pain there is.",
    after: [...weekly(3, 3, 5, 5), { day: 30, closed: true }, check(35, 10)],
    raised: [28, 35],
    ...TODAY,
  },
  {
    name: "closed for daily life, then nine",
    story: "About 3, a week that got in the way of life, closed; then 9. What was closed was not the pain.",
    after: [lost(7, 1), check(14, 3), check(21, 3), { day: 23, ...CLOSED_FOR_DAILY_LIFE }, check(28, 9)],
    raised: [28],
    ...TODAY,
  },
  {
    name: "closed at five, and three more",
    story: "Closed at 5; 8 is not four above it.",
    after: [...weekly(3, 3, 5, 5), { day: 30, closed: true }, check(35, 8), check(42, 5)],
    raised: [28],
  },
  {
    name: "two quiet weeks, then ten",
    story: "3, nothing, nothing, and 10: as bad as can be, from no pain.",
    after: weekly(0, 0, 10, 10, 10),
    raised: [21],
    ...TODAY,
  },
  {
    name: "two quiet weeks, then six",
    story: "2, 1, 1, 6: five above the weeks that ended it.",
    intake: from(2),
    after: weekly(1, 1, 6),
    raised: [21],
    ...WITHIN,
  },
  {
    name: "two quiet weeks, four, and then seven",
    story: "3, 0, 0, 4, 7: comes back in two steps, and there is no new measure yet.",
    after: weekly(0, 0, 4, 7),
    raised: [28],
    ...WITHIN,
  },
  {
    name: "nothing at worst, five in running",
    story: "7, 5, 5, then 0 at worst beside 5 in running, twice: no end of it. Then 9 and 9.",
    intake: { "Q-NPRS-WORST": 7, "Q-NPRS-RUN": 5 },
    after: [
      ...[5, 5].map((worst, at) => ({ day: 7 * (at + 1), worst, run: 5 })),
      ...[0, 0].map((worst, at) => ({ day: 7 * (at + 3), worst, run: 5 })),
      ...[9, 9].map((worst, at) => ({ day: 7 * (at + 5), worst, run: 5 })),
    ],
    raised: [42],
    ...TODAY,
  },
  {
    name: "daily life lost early, and for good",
    story: "Nothing, nothing, then 3 of 10 in daily life from the second week on.",
    after: [check(7, 3), lost(14, 3), lost(21, 3), lost(28, 3), lost(35, 3)],
    raised: [21],
    ...WITHIN,
  },
  {
    name: "worse, a closing that has nothing to do with it, and worse",
    story: "Says worse, has trouble in daily life closed, says worse again a week later.",
    after: [
      check(7, 3),
      check(14, 3, { "Q-TREND": "worse", "Q-ADL": 1 }),
      { day: 16, ...CLOSED_FOR_DAILY_LIFE },
      check(21, 3, { "Q-TREND": "worse" }),
    ],
    raised: [21],
    ...WITHIN,
  },
  {
    name: "worse twice, closed for that, and worse once",
    story: "Told worse twice, seen and closed; one more worse is the first of two.",
    after: [
      check(7, 3, { "Q-TREND": "worse" }),
      check(14, 3, { "Q-TREND": "worse" }),
      { day: 16, closed: true },
      check(21, 3, { "Q-TREND": "worse" }),
      check(28, 3),
    ],
    raised: [14],
  },
  {
    name: "asked every day, high on three of four",
    story: "3 for three weeks, then every day 6, 6, 6, 4 over and over.",
    after: [...weekly(3, 3), ...everyDay(21, 6, 6, 6, 4, 6, 6, 6, 4)],
    raised: [26],
    ...WITHIN,
  },
  {
    name: "asked every day, high on two of five",
    story: "3 for three weeks, then every day 6, 4, 4, 4, 4, 6 and 4.",
    after: [...weekly(3, 3), ...everyDay(21, 6, 4, 4, 4, 4, 6, 4)],
    raised: [],
  },
];

/** Athletes over weeks. Their expectations come from the clinical content alone (2.2, 3.2, the ruling on the baseline). */
export const SERIES_CASES: readonly SeriesCase[] = [
  {
    name: "quiet for eight weeks",
    story: "3 of 10 each week.",
    after: weekly(3, 3, 3, 3, 3, 3, 3, 3),
    raised: [],
  },
  {
    name: "creeps up a point every other week",
    story: "3, 3, 3, then 4, 4, 5; the second 5 confirms it.",
    after: weekly(3, 3, 4, 4, 5, 5, 6),
    raised: [42],
    ...WITHIN,
  },
  {
    name: "noisy, but the same overall",
    story: "Between 3 and 6 for a quarter of a year, never high twice.",
    intake: from(4),
    after: weekly(3, 5, 4, 6, 4, 3, 5, 4, 6, 3, 4, 5),
    raised: [],
  },
  {
    name: "swings within a point",
    story: "4 and 5 by turns.",
    intake: from(4),
    after: weekly(5, 4, 5, 4, 5, 4, 5, 5),
    raised: [],
  },
  {
    name: "one bad week",
    story: "One week at 6 after 3, then 3 again.",
    after: weekly(3, 3, 6, 3, 3, 3),
    raised: [],
  },
  {
    name: "jumps by more than four to seven",
    story: "About 3, then 7 in a single week.",
    after: weekly(3, 2, 7),
    raised: [21],
    ...WITHIN,
  },
  {
    name: "jumps by four but stays below six",
    story: "About 1, one week at 5, then 2.",
    intake: from(1),
    after: weekly(2, 0, 5, 2),
    raised: [],
  },
  { name: "rises from the first day", story: "3, 4, 5, 6.", after: weekly(4, 5, 6), raised: [21], ...WITHIN },
  {
    name: "one spike in the fourth week",
    story: "3, 3, 3, 6, then 3.",
    after: weekly(3, 3, 6, 3),
    raised: [],
  },
  {
    name: "rises from the first day, by two only",
    story: "3, 4, 4, 5 and back to 4.",
    after: weekly(4, 4, 5, 4),
    raised: [],
  },
  {
    name: "jumps in the first week",
    story: "3 at intake, 7 a week later.",
    after: weekly(7),
    raised: [7],
    ...WITHIN,
  },
  {
    name: "three more in the first week",
    story: "3 at intake, 6 a week later, then 3 again.",
    after: weekly(6, 3, 3, 3),
    raised: [],
  },
  {
    name: "comes back after two quiet weeks",
    story: "7, 1, 1, then 4: a new episode, asked about, and not a rise of the old one.",
    intake: from(7),
    after: weekly(1, 1, 4, 4, 4),
    raised: [],
  },
  {
    name: "comes back and rises",
    story: "7, 1, 1, then three weeks at 4, then 6 and 6.",
    intake: from(7),
    after: weekly(1, 1, 4, 4, 4, 6, 6),
    raised: [49],
    ...WITHIN,
  },
  {
    name: "one quiet week ends no episode",
    story: "4, 4, 4, a week at 1, then 6 and 6.",
    intake: from(4),
    after: weekly(4, 4, 1, 6, 6),
    raised: [35],
    ...WITHIN,
  },
  {
    name: "eight, then nine twice",
    story: "No room for two points more; one point twice is enough.",
    intake: from(8),
    after: weekly(8, 8, 9, 9),
    raised: [28],
    ...TODAY,
  },
  {
    name: "eight, nine now and then",
    story: "Never twice.",
    intake: from(8),
    after: weekly(8, 8, 9, 8, 9, 8),
    raised: [],
  },
  {
    name: "seven, then eight twice",
    story: "Below the ceiling it takes two points.",
    intake: from(7),
    after: weekly(7, 7, 8, 8, 8),
    raised: [],
  },
  {
    name: "half the running for the pain, and no better",
    story: "Cut from 180 to 80 minutes because of it for two weeks, still 4.",
    intake: from(4),
    after: [check(7, 4), check(14, 4, LESS), check(21, 4, LESS)],
    raised: [21],
    ...WITHIN,
  },
  {
    name: "half the running on holiday",
    story: "Ran little for two weeks, for other reasons; still 4.",
    intake: from(4),
    after: [check(7, 4), check(14, 4, HOLIDAY), check(21, 4, HOLIDAY)],
    raised: [],
  },
  {
    name: "half the running, and better",
    story: "Cut because of the pain; it falls from 4 to 2.",
    intake: from(4),
    after: [check(7, 4), check(14, 2, LESS), check(21, 2, LESS)],
    raised: [],
  },
  {
    name: "half the running for one week",
    story: "Cut for a single week, then back to as many minutes.",
    intake: from(4),
    after: [check(7, 4), check(14, 4, LESS), check(21, 4), check(28, 4)],
    raised: [],
  },
  {
    name: "a hand begins to tingle",
    story: "Quiet, then the left hand tingles since two days.",
    after: [check(7, 3), check(14, 3, newly(12, { "Q-NEURO-SENS": ["tingling-left"] }))],
    raised: [14],
    ...TODAY,
  },
  {
    name: "a grip grows weak",
    story: "Quiet, then drops things with the right hand.",
    after: [check(7, 3), check(14, 3), check(21, 3, newly(19, { "Q-NEURO-WEAK": ["right"] }))],
    raised: [21],
    ...TODAY,
  },
  {
    name: "the tingling of the intake, unchanged",
    story: "Told of it at intake; tells of the same again.",
    intake: TINGLES,
    after: [check(7, 3, { ...newly(0, TINGLES) }), check(14, 3)],
    raised: [],
  },
  {
    name: "the tingling of the intake spreads",
    story: "Told of it at intake; now it spreads.",
    intake: TINGLES,
    after: [
      check(7, 3, {
        ...newly(0, TINGLES),
        "Q-NEURO-TREND": { trend: "spreading-or-stronger", since: dayOf(-60) },
      }),
    ],
    raised: [7],
    ...TODAY,
  },
  {
    name: "the other hand tingles too",
    story: "Left at intake, both at the check-in.",
    intake: TINGLES,
    after: [check(7, 3, { ...newly(0, TINGLES), "Q-NEURO-SENS": ["tingling-left", "tingling-right"] })],
    raised: [7],
    ...TODAY,
  },
  {
    name: "closed, and stays where it is",
    story: "Crept from 3 to 5, seen and closed; 6 is the new measure.",
    after: [...weekly(3, 3, 4, 4, 5, 5), { day: 45, closed: true }, ...weekly(6, 6, 6, 6, 6).map(later(42))],
    raised: [42],
  },
  {
    name: "closed, and rises again",
    story: "Crept from 3 to 5, closed; three weeks at 5, then 7 and 7.",
    after: [...weekly(3, 3, 4, 4, 5, 5), { day: 45, closed: true }, ...weekly(5, 5, 5, 7, 7).map(later(42))],
    raised: [42, 77],
    ...WITHIN,
  },
  {
    name: "much worse, the numbers the same",
    story: "Says much worse at the second check-in, still 3.",
    after: [check(7, 3), check(14, 3, { "Q-TREND": "much-worse" })],
    raised: [14],
    ...WITHIN,
  },
  {
    name: "worse once",
    story: "Says worse once, then no change.",
    after: [check(7, 3, { "Q-TREND": "worse" }), check(14, 3), check(21, 3, { "Q-TREND": "slightly-worse" })],
    raised: [],
  },
  {
    name: "worse two weeks running",
    story: "Says worse at two weekly check-ins.",
    after: [check(7, 3), check(14, 3, { "Q-TREND": "worse" }), check(21, 3, { "Q-TREND": "worse" })],
    raised: [21],
    ...WITHIN,
  },
  {
    name: "worse twice within three days",
    story: "A check-in and its re-check; then no change.",
    after: [check(7, 3, { "Q-TREND": "worse" }), check(10, 3, { "Q-TREND": "worse" }), check(14, 3)],
    raised: [],
  },
  {
    name: "daily life, two weeks running",
    story: "Nothing, then 3 of 10 in daily life for two weeks.",
    after: [check(7, 3), check(14, 3), check(21, 3, { "Q-ADL": 3 }), check(28, 3, { "Q-ADL": 3 })],
    raised: [28],
    ...WITHIN,
  },
  {
    name: "daily life, one week",
    story: "One week at 4 of 10 in daily life.",
    after: [check(7, 3), check(14, 3), check(21, 3, { "Q-ADL": 4 }), check(28, 3), check(35, 3)],
    raised: [],
  },
  {
    name: "weeks without an answer",
    story: "3, 3, 3, nothing, 5, nothing, 5: nothing is put in their place.",
    after: weekly(3, 3, undefined, 5, undefined, 5),
    raised: [42],
    ...WITHIN,
  },
  {
    name: "high twice within three days",
    story: "5 and 5 three days apart, then 3.",
    after: [...weekly(3, 3), check(21, 5), check(24, 5), check(28, 3)],
    raised: [],
  },
  {
    name: "the second high week was a correction of the first",
    story: "3, 3, 3, then 6; the day after it is put right to 5. One high week.",
    after: [...weekly(3, 3, 6), { day: 22, worst: 5, corrects: 21 }],
    raised: [],
  },
  {
    name: "put right the day after, and as high a week later",
    story: "3, 3, 3, then 4 by mistake, put right to 5, then 5.",
    after: [...weekly(3, 3), { day: 21, worst: 4 }, { day: 23, worst: 5, corrects: 21 }, check(28, 5)],
    raised: [28],
    ...WITHIN,
  },
  {
    name: "no numbness, and constant all the same",
    story: "Answers no numbness or tingling, no weakness, and then that it is there all the time.",
    after: [
      check(7, 3),
      check(14, 3, {
        "Q-NEW": "yes",
        "Q-NEURO-SENS": ["none"],
        "Q-NEURO-WEAK": ["none"],
        "Q-NEURO-PATT": ["constant"],
      }),
    ],
    raised: [14],
    tier: "SAME_DAY",
  },
  {
    name: "pain in running alone",
    story: "Worst 6 throughout; in running 2, 2, 2, then 4 and 4.",
    intake: { "Q-NPRS-WORST": 6, "Q-NPRS-RUN": 2 },
    after: [2, 2, 4, 4].map((run, at) => ({ day: 7 * (at + 1), worst: 6, run })),
    raised: [28],
    ...WITHIN,
  },
  ...AFTER_A_RESTART,
];

function everyDay(first: number, ...worst: readonly number[]): readonly CheckIn[] {
  return worst.map((value, at) => check(first + at, value));
}

function later(days: number): (each: CheckIn) => CheckIn {
  return (each) => ({ ...each, day: each.day + days });
}
