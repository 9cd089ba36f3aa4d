import { daysAgo, type ClinicalCase } from "./clinical-case";

type Change = ClinicalCase["change"];

/** An injury so many days ago; nothing tender, the head turns. */
function hurt(what: string, days: number): Change {
  return {
    "Q-TRAUMA": what,
    "Q-TRAUMA-DATE": daysAgo(days),
    "Q-MIDLINE": "no",
    "Q-NECKROT": "yes",
  };
}

const fall = (tier: "ROUTINE" | "WITHIN_DAYS" | "SAME_DAY" | "EMERGENCY") => ({
  "REFER-TRAUMA": tier,
  "REFER-TRAUMA-FALL": tier,
});
const injury = (tier: "WITHIN_DAYS" | "SAME_DAY" | "EMERGENCY") => ({
  "REFER-TRAUMA": tier,
  "REFER-TRAUMA-INJURY": tier,
});
const TO_SEE = { tier: "WITHIN_DAYS", mode: "RESTRICTED" } as const;
const TODAY = { tier: "SAME_DAY", mode: "HOLD" } as const;
const NOW = { tier: "EMERGENCY", mode: "HOLD" } as const;
const WELL = { tier: "NONE", mode: "FULL" } as const;
const AFTER = { "Q-ONSET": "after-fall-or-injury" };

/** Falls, crashes, blows, strains; weak bone and blood thinners. */
export const INJURY_CASES: readonly ClinicalCase[] = [
  {
    name: "off a ladder three days ago",
    story: "Fell two metres off a ladder three days ago, sore since.",
    change: { ...hurt("fall-over-1m", 3), ...AFTER, "Q-START": "1-7-days" },
    ...NOW,
    flags: fall("EMERGENCY"),
  },
  {
    name: "off a ladder seven days ago",
    story: "Fell two metres, seven days ago to the day.",
    change: { ...hurt("fall-over-1m", 7), ...AFTER, "Q-START": "1-7-days" },
    ...NOW,
    flags: fall("EMERGENCY"),
  },
  {
    name: "off a ladder eight days ago",
    story: "Fell two metres, eight days ago.",
    change: { ...hurt("fall-over-1m", 8), ...AFTER },
    ...TODAY,
    flags: fall("SAME_DAY"),
  },
  {
    name: "off a ladder fourteen days ago",
    story: "Fell two metres, fourteen days ago.",
    change: { ...hurt("fall-over-1m", 14), ...AFTER },
    ...TODAY,
    flags: fall("SAME_DAY"),
  },
  {
    name: "off a ladder fifteen days ago",
    story: "Fell two metres, fifteen days ago, mild, not tender.",
    change: { ...hurt("fall-over-1m", 15), ...AFTER },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "bike crash",
    story: "Came off the bike at speed two days ago.",
    change: { ...hurt("crash", 2), ...AFTER, "Q-START": "1-7-days" },
    ...NOW,
    flags: injury("EMERGENCY"),
  },
  {
    name: "blow to the back",
    story: "Kicked in the back five days ago.",
    change: { ...hurt("blow", 5), ...AFTER, "Q-START": "1-7-days" },
    ...NOW,
    flags: injury("EMERGENCY"),
  },
  {
    name: "crash three weeks ago",
    story: "Crash twenty days ago, mild ache, no signs.",
    change: { ...hurt("crash", 20), ...AFTER },
    ...TO_SEE,
    flags: injury("WITHIN_DAYS"),
  },
  {
    name: "simple trip",
    story: "Tripped on the pavement three days ago, pain 3, nothing tender.",
    change: { ...hurt("fall-standing", 3), ...AFTER, "Q-START": "1-7-days" },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "trip ten days ago with pain 7",
    story: "Tripped ten days ago, up to 7 of 10 at worst.",
    change: { ...hurt("fall-standing", 10), ...AFTER, "Q-NPRS-WORST": 7 },
    ...TODAY,
    flags: fall("SAME_DAY"),
  },
  {
    name: "trip ten days ago with pain 6",
    story: "Tripped ten days ago, 6 of 10 at worst, nothing tender.",
    change: { ...hurt("fall-standing", 10), ...AFTER, "Q-NPRS-WORST": 6 },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "trip with a tender spine",
    story: "Tripped ten days ago; pressing the spine hurts sharply.",
    change: { ...hurt("fall-standing", 10), ...AFTER, "Q-MIDLINE": "yes" },
    ...TODAY,
    flags: fall("SAME_DAY"),
  },
  {
    name: "tender spine, but the trip is old",
    story: "Tripped twenty days ago; pressing the spine hurts.",
    change: { ...hurt("fall-standing", 20), ...AFTER, "Q-MIDLINE": "yes" },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "trip with osteoporosis",
    story: "Tripped ten days ago, known osteoporosis; the ache crept in over days.",
    change: { ...hurt("fall-standing", 10), "Q-BONE": ["osteoporosis"] },
    ...TODAY,
    flags: fall("SAME_DAY"),
  },
  {
    name: "trip with an earlier stress fracture",
    story: "Tripped ten days ago; a stress fracture two years ago.",
    change: { ...hurt("fall-standing", 10), "Q-BONE": ["earlier-stress-fracture"] },
    ...TODAY,
    flags: fall("SAME_DAY"),
  },
  {
    name: "lifting strain",
    story: "Twisted lifting a box four days ago, pain 4.",
    change: { ...hurt("sudden-strain", 4), ...AFTER, "Q-START": "1-7-days", "Q-NPRS-WORST": 4 },
    ...TO_SEE,
    flags: injury("WITHIN_DAYS"),
  },
  {
    name: "lifting strain and a tingling hand",
    story: "Strained lifting four days ago; the left hand tingles since.",
    change: {
      ...hurt("sudden-strain", 4),
      ...AFTER,
      "Q-START": "1-7-days",
      "Q-NEURO-SENS": ["tingling-left"],
      "Q-NEURO-PATT": ["on-and-off"],
      "Q-NEURO-TREND": { trend: "same", since: daysAgo(4) },
      "Q-NEURO-KNOWN": { examined: "no" },
    },
    ...NOW,
    flags: {
      ...injury("EMERGENCY"),
      "REFER-NEURO": "EMERGENCY",
      "REFER-NEURO-TINGLING": "EMERGENCY",
    },
  },
  {
    name: "trip, and the head will not turn",
    story: "Tripped five days ago; cannot turn the head half way.",
    change: { ...hurt("fall-standing", 5), ...AFTER, "Q-START": "1-7-days", "Q-NECKROT": "no" },
    ...NOW,
    flags: fall("EMERGENCY"),
  },
  {
    name: "trip at sixty-six",
    story: "A runner of 66 tripped five days ago; ache over days; has had such pain before.",
    change: { ...hurt("fall-standing", 5), "Q-DOB": "1960-03-01" },
    ...NOW,
    flags: fall("EMERGENCY"),
  },
  {
    name: "old trip, improving",
    story: "Tripped fifty days ago, clearly better since.",
    change: {
      ...hurt("fall-standing", 50),
      ...AFTER,
      "Q-START": "6-12-weeks",
      "Q-TREND": "better",
    },
    tier: "ROUTINE",
    mode: "FULL",
    flags: fall("ROUTINE"),
  },
  {
    name: "old trip, not improving",
    story: "Tripped fifty days ago, no change.",
    change: { ...hurt("fall-standing", 50), ...AFTER, "Q-START": "6-12-weeks" },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "trip six weeks ago, improving",
    story: "Tripped forty-two days ago, better since.",
    change: {
      ...hurt("fall-standing", 42),
      ...AFTER,
      "Q-START": daysAgo(41),
      "Q-TREND": "better",
    },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "trip without a date",
    story: "Tripped, cannot say when.",
    change: { ...hurt("fall-standing", 0), ...AFTER, "Q-TRAUMA-DATE": "unsure" },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "injury block blank",
    story: "Skipped the injury question.",
    change: { "Q-TRAUMA": undefined },
    tier: "INCOMPLETE",
    mode: "RESTRICTED",
    flags: {},
    unknown: ["REFER-TRAUMA-FALL", "REFER-TRAUMA-INJURY"],
  },
  {
    name: "onset says a fall",
    story: "Ticks no injury, but says that it came on after a fall five days ago.",
    change: { ...hurt("nothing", 5), ...AFTER, "Q-START": "1-7-days" },
    ...TO_SEE,
    flags: fall("WITHIN_DAYS"),
  },
  {
    name: "steroids and a sudden mid-back pain",
    story: "On steroid tablets for a year; mid-back pain came in a moment on bending.",
    change: {
      "Q-BONE": ["steroids"],
      "Q-ONSET": "in-a-moment",
      "Q-LOC": ["mid-back-centre"],
      "Q-START": "1-7-days",
      "Q-NPRS-WORST": 5,
    },
    ...TODAY,
    flags: { "X-FRACTURE-LOWENERGY": "SAME_DAY", "X-WEAK-SIGN": "ROUTINE" },
  },
  {
    name: "sixty-seven and a sudden mid-back pain",
    story: "A runner of 67, pain before in life, now sudden mid-back pain without injury.",
    change: {
      "Q-DOB": "1959-03-01",
      "Q-ONSET": "in-a-moment",
      "Q-LOC": ["mid-back-centre"],
      "Q-START": "1-7-days",
      "Q-NPRS-WORST": 5,
    },
    ...TODAY,
    flags: { "X-FRACTURE-LOWENERGY": "SAME_DAY" },
  },
  {
    name: "steroids, gradual ache",
    story: "On steroid tablets; ordinary ache over weeks.",
    change: { "Q-BONE": ["steroids"] },
    tier: "ROUTINE",
    mode: "FULL",
    flags: { "X-WEAK-SIGN": "ROUTINE" },
    noItemTagged: ["roller"],
  },
  {
    name: "osteoporosis, gradual ache",
    story: "Known osteoporosis; ordinary ache over weeks.",
    change: { "Q-BONE": ["osteoporosis"] },
    ...WELL,
    flags: {},
    noItemTagged: ["roller"],
  },
  {
    name: "blood thinners and an old trip",
    story: "On blood thinners, tripped twenty days ago.",
    change: { ...hurt("fall-standing", 20), ...AFTER, "Q-OTHER": ["blood-thinners"] },
    ...TODAY,
    flags: { ...fall("WITHIN_DAYS"), "X-ANTICOAG": "SAME_DAY" },
  },
  {
    name: "blood thinners and sudden severe pain",
    story: "On blood thinners; 8 of 10 in a moment five weeks ago.",
    change: {
      "Q-OTHER": ["blood-thinners"],
      "Q-ONSET": "in-a-moment",
      "Q-NPRS-WORST": 8,
      "Q-START": "4-6-weeks",
    },
    ...TODAY,
    flags: { "X-ANTICOAG": "SAME_DAY", "REFER-SEVERE-ACUTE": "SAME_DAY" },
  },
  {
    name: "blood thinners alone",
    story: "On blood thinners; ordinary ache.",
    change: { "Q-OTHER": ["blood-thinners"] },
    ...WELL,
    flags: {},
    noItemTagged: ["roller"],
  },
];
