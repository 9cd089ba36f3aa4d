import { daysAgo, type ClinicalCase } from "./clinical-case";

const TODAY = { tier: "SAME_DAY", mode: "HOLD" } as const;
const NOW = { tier: "EMERGENCY", mode: "HOLD" } as const;
const CANNOT_TELL = { tier: "INCOMPLETE", mode: "RESTRICTED" } as const;
const trip = (days: number) => ({
  "Q-TRAUMA": "fall-standing",
  "Q-TRAUMA-DATE": daysAgo(days),
  "Q-MIDLINE": "no",
  "Q-NECKROT": "yes",
});
const TINGLES = {
  "Q-NEURO-SENS": ["tingling-left"],
  "Q-NEURO-PATT": ["on-and-off"],
  "Q-NEURO-TREND": { trend: "same", since: daysAgo(10) },
  "Q-NEURO-KNOWN": { examined: "no" },
};

/** Athletes added after the first comparison, one for each kind of answer on which both sides differed. */
export const LATER_CASES: readonly ClinicalCase[] = [
  {
    name: "onset left blank",
    story: "Ticked no injury, and left out how the pain came on.",
    change: { "Q-ONSET": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["REFER-TRAUMA-FALL"],
  },
  {
    name: "nights left blank",
    story: "0 in daily life, and left out how many nights were broken.",
    change: { "Q-SLEEP": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["REFER-ADL"],
  },
  {
    name: "missed days left blank",
    story: "0 in daily life, and left out how many days of work were missed.",
    change: { "Q-MISSED-WORK": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["REFER-ADL"],
  },
  {
    name: "trip ten days ago, tingling since",
    story: "Tripped ten days ago; the left hand tingles on and off since. Mild, not tender.",
    change: { ...trip(10), ...TINGLES },
    ...TODAY,
    flags: {
      "REFER-TRAUMA": "SAME_DAY",
      "REFER-TRAUMA-FALL": "SAME_DAY",
      "REFER-NEURO": "WITHIN_DAYS",
      "REFER-NEURO-TINGLING": "WITHIN_DAYS",
    },
  },
  {
    name: "strain three days ago, hand marked",
    story: "Strained lifting three days ago; says no tingling, but marks the left hand.",
    change: {
      ...trip(3),
      "Q-TRAUMA": "sudden-strain",
      "Q-START": "1-7-days",
      "Q-LOC": ["between-shoulder-blades", "hand-left"],
    },
    ...NOW,
    flags: {
      "REFER-TRAUMA": "EMERGENCY",
      "REFER-TRAUMA-INJURY": "EMERGENCY",
      "REFER-NEURO": "EMERGENCY",
      "REFER-NEURO-TINGLING": "EMERGENCY",
    },
  },
  {
    name: "past cancer, hand marked",
    story: "Cancer years ago; says no tingling, but marks the left hand.",
    change: { "Q-SYSTEMIC": ["cancer"], "Q-LOC": ["between-shoulder-blades", "hand-left"] },
    ...NOW,
    flags: {
      "X-CANCER": "EMERGENCY",
      "REFER-NEURO": "WITHIN_DAYS",
      "REFER-NEURO-TINGLING": "WITHIN_DAYS",
    },
  },
  {
    name: "severe and sudden, fainted on a run last month",
    story: "8 of 10 in a moment today; passed out during a run some weeks ago.",
    change: {
      "Q-START": "today",
      "Q-ONSET": "in-a-moment",
      "Q-NPRS-WORST": 8,
      "Q-SYNCOPE-EFFORT": "earlier",
    },
    ...NOW,
    flags: { "REFER-SEVERE-ACUTE": "EMERGENCY", "X-SYNCOPE": "SAME_DAY" },
  },
  {
    name: "severe and recent, any effort brings it",
    story: "8 of 10 since two days; stairs bring it, gone in minutes, nothing else changes it.",
    change: {
      "Q-START": "1-7-days",
      "Q-NPRS-WORST": 8,
      "Q-CARDIO-PATT": true,
      "Q-MECH": ["nothing-changes-it"],
    },
    ...NOW,
    flags: { "REFER-SEVERE-ACUTE": "EMERGENCY", "X-CARDIAC-EFFORT": "WITHIN_DAYS" },
  },
  {
    name: "swollen arm and pain at the front of the chest",
    story: "Arm swollen and blue; marks the front of the chest.",
    change: {
      "Q-VASC": ["arm-swollen-blue-cold"],
      "Q-LOC": ["between-shoulder-blades", "front-of-chest"],
    },
    ...NOW,
    flags: { "X-ARM-VASC": "EMERGENCY", "X-CHEST-MARK": "ROUTINE" },
  },
  {
    name: "osteoporosis, came on lifting three weeks ago",
    story: "Osteoporosis; the mid back caught when lifting a bag, twenty days ago.",
    change: {
      ...trip(20),
      "Q-TRAUMA": "sudden-strain",
      "Q-ONSET": "after-fall-or-injury",
      "Q-LOC": ["mid-back-centre"],
      "Q-BONE": ["osteoporosis"],
    },
    ...TODAY,
    flags: {
      "X-FRACTURE-LOWENERGY": "SAME_DAY",
      "REFER-TRAUMA": "WITHIN_DAYS",
      "REFER-TRAUMA-INJURY": "WITHIN_DAYS",
    },
  },
  {
    name: "absent periods, weight loss, bone pain",
    story: "No periods for four months, losing weight, pressing the mid back hurts.",
    change: {
      "Q-BONE": ["absent-periods"],
      "Q-SYSTEMIC": ["weight-loss"],
      "Q-LOC": ["mid-back-centre"],
      "Q-MECH": ["pressing-reproduces-it"],
    },
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    flags: { "X-REDS": "WITHIN_DAYS", "X-WEAK-SIGN": "ROUTINE" },
  },
  {
    name: "coughing blood alone",
    story: "Coughed up blood on another day; breathing does not hurt.",
    change: { "Q-CARDIO": ["coughing-blood"], "Q-CARDIO-WHEN": ["apart"] },
    ...TODAY,
    flags: { "X-PULM": "SAME_DAY" },
  },
  {
    name: "racing heart on another day",
    story: "Heart raced at rest on another day this month.",
    change: { "Q-CARDIO": ["heartbeat"], "Q-CARDIO-WHEN": ["apart"] },
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    flags: { "X-HEARTBEAT": "WITHIN_DAYS" },
  },
];
