import { daysAgo, type ClinicalCase } from "./clinical-case";

type Change = ClinicalCase["change"];

/** When an arm or hand symptom is felt, how it moves, since when; not examined unless told. */
function course(pattern: string, trend: string, days: number): Change {
  return {
    "Q-NEURO-PATT": [pattern],
    "Q-NEURO-TREND": { trend, since: daysAgo(days) },
    "Q-NEURO-KNOWN": { examined: "no" },
  };
}

const EXAMINED = { examined: "yes", cause: "C7 nerve root, told by a physiotherapist", on: daysAgo(40) };
const tingling = (tier: "ROUTINE" | "WITHIN_DAYS" | "SAME_DAY") => ({
  "REFER-NEURO": tier,
  "REFER-NEURO-TINGLING": tier,
});
const numbness = (tier: "WITHIN_DAYS" | "SAME_DAY") => ({
  "REFER-NEURO": tier,
  "REFER-NEURO-NUMBNESS": tier,
});
const weakness = (tier: "WITHIN_DAYS" | "SAME_DAY") => ({
  "REFER-NEURO": tier,
  "REFER-NEURO-WEAKNESS": tier,
});
const TO_SEE = { tier: "WITHIN_DAYS", mode: "RESTRICTED" } as const;
const TODAY = { tier: "SAME_DAY", mode: "HOLD" } as const;
const NOW = { tier: "EMERGENCY", mode: "HOLD" } as const;
const CANNOT_TELL = { tier: "INCOMPLETE", mode: "RESTRICTED" } as const;
const WELL = { tier: "NONE", mode: "FULL" } as const;

/** Arms, hands, cord, blade, neck vessels. */
export const NERVE_CASES: readonly ClinicalCase[] = [
  {
    name: "straps only",
    story:
      "Fingers of the right hand tingle with the vest on and settle in ten minutes. Six weeks, no change.",
    change: { "Q-NEURO-SENS": ["tingling-right"], ...course("only-with-straps", "same", 42) },
    ...TO_SEE,
    flags: tingling("WITHIN_DAYS"),
    hasNot: ["PREV-UPPERBACK-STRENGTH", "PREV-CORE-STRENGTH"],
  },
  {
    name: "numb at night",
    story: "Left hand numb at night for three weeks, the same each night.",
    change: { "Q-NEURO-SENS": ["numbness-left"], ...course("at-night", "same", 20) },
    ...TO_SEE,
    flags: numbness("WITHIN_DAYS"),
  },
  {
    name: "numb and tingling, one side",
    story: "Right forearm numb and prickling on runs since two months.",
    change: {
      "Q-NEURO-SENS": ["numbness-right", "tingling-right"],
      ...course("while-running", "same", 60),
    },
    ...TO_SEE,
    flags: { ...numbness("WITHIN_DAYS"), ...tingling("WITHIN_DAYS") },
  },
  {
    name: "tingling getting stronger",
    story: "Tingling that has climbed from fingers to elbow over two months.",
    change: {
      "Q-NEURO-SENS": ["tingling-left"],
      ...course("on-and-off", "spreading-or-stronger", 60),
    },
    ...TODAY,
    flags: tingling("SAME_DAY"),
  },
  {
    name: "constant and ten days old",
    story: "Constant pins and needles for ten days, not changing.",
    change: { "Q-NEURO-SENS": ["tingling-left"], ...course("constant", "same", 10) },
    ...TODAY,
    flags: tingling("SAME_DAY"),
  },
  {
    name: "constant and fourteen days old",
    story: "Constant numbness, fourteen days to the day.",
    change: { "Q-NEURO-SENS": ["numbness-left"], ...course("constant", "same", 14) },
    ...TODAY,
    flags: numbness("SAME_DAY"),
  },
  {
    name: "constant and fifteen days old",
    story: "Constant numbness, a day past two weeks, unchanged.",
    change: { "Q-NEURO-SENS": ["numbness-left"], ...course("constant", "same", 15) },
    ...TO_SEE,
    flags: numbness("WITHIN_DAYS"),
  },
  {
    name: "new but comes and goes",
    story: "Three days of tingling that comes and goes.",
    change: { "Q-NEURO-SENS": ["tingling-right"], ...course("on-and-off", "same", 3) },
    ...TO_SEE,
    flags: tingling("WITHIN_DAYS"),
  },
  {
    name: "both hands tingle",
    story: "Both hands tingle on long runs, for months, unchanged.",
    change: {
      "Q-NEURO-SENS": ["tingling-left", "tingling-right"],
      ...course("while-running", "same", 90),
    },
    ...TODAY,
    flags: tingling("SAME_DAY"),
  },
  {
    name: "numb one side, tingling the other",
    story: "Left hand numb, right hand tingling, two months.",
    change: {
      "Q-NEURO-SENS": ["numbness-left", "tingling-right"],
      ...course("while-running", "same", 60),
    },
    ...TODAY,
    flags: { ...numbness("SAME_DAY"), ...tingling("SAME_DAY") },
  },
  {
    name: "tingling with a shock on bending the neck",
    story: "Tingling arm and an electric shock down the back when looking down; came slowly.",
    change: {
      "Q-NEURO-SENS": ["tingling-left"],
      ...course("with-neck-movement", "same", 60),
      "Q-CORD": ["electric-shock"],
      "Q-CORD-PACE": "weeks-or-months",
    },
    ...TODAY,
    flags: { ...tingling("SAME_DAY"), "X-CORD": "SAME_DAY" },
  },
  {
    name: "tingling with neck movement, no shock",
    story: "Turning the head brings on the tingle; no shock; two months the same.",
    change: { "Q-NEURO-SENS": ["tingling-left"], ...course("with-neck-movement", "same", 60) },
    ...TO_SEE,
    flags: tingling("WITHIN_DAYS"),
  },
  {
    name: "examined, named, unchanged",
    story: "Tingling examined six weeks ago, cause named, unchanged since.",
    change: {
      "Q-NEURO-SENS": ["tingling-left"],
      ...course("on-and-off", "same", 90),
      "Q-NEURO-KNOWN": EXAMINED,
    },
    tier: "ROUTINE",
    mode: "RESTRICTED",
    flags: tingling("ROUTINE"),
  },
  {
    name: "examined, then spreading",
    story: "Tingling that was examined and named, but is now spreading.",
    change: {
      "Q-NEURO-SENS": ["tingling-left"],
      ...course("on-and-off", "spreading-or-stronger", 90),
      "Q-NEURO-KNOWN": EXAMINED,
    },
    ...TODAY,
    flags: tingling("SAME_DAY"),
  },
  {
    name: "examined without a cause",
    story: "A clinician looked at the tingling but told no cause: so the answer is no.",
    change: {
      "Q-NEURO-SENS": ["tingling-left"],
      ...course("on-and-off", "same", 90),
      "Q-NEURO-KNOWN": { examined: "no" },
    },
    ...TO_SEE,
    flags: tingling("WITHIN_DAYS"),
  },
  {
    name: "weakness growing for three days",
    story: "Right grip failing for three days, getting worse.",
    change: { "Q-NEURO-WEAK": ["right"], ...course("constant", "spreading-or-stronger", 3) },
    ...TODAY,
    flags: weakness("SAME_DAY"),
    hasNot: ["PREV-UPPERBACK-STRENGTH", "PREV-WARMUP-DYNAMIC"],
  },
  {
    name: "weakness of fourteen days",
    story: "Left arm gives way, fourteen days, stable.",
    change: { "Q-NEURO-WEAK": ["left"], ...course("on-and-off", "same", 14) },
    ...TODAY,
    flags: weakness("SAME_DAY"),
  },
  {
    name: "weakness of fifteen days",
    story: "Left arm gives way, fifteen days, stable.",
    change: { "Q-NEURO-WEAK": ["left"], ...course("on-and-off", "same", 15) },
    ...TO_SEE,
    flags: weakness("WITHIN_DAYS"),
  },
  {
    name: "both arms weak for months",
    story: "Weak grip both sides for three months, stable.",
    change: { "Q-NEURO-WEAK": ["left", "right"], ...course("on-and-off", "same", 90) },
    ...TODAY,
    flags: weakness("SAME_DAY"),
  },
  {
    name: "old weakness, going",
    story: "Weak left grip for two months, slowly coming back.",
    change: { "Q-NEURO-WEAK": ["left"], ...course("on-and-off", "going", 60) },
    ...TO_SEE,
    flags: weakness("WITHIN_DAYS"),
  },
  {
    name: "weakness of unknown age",
    story: "Weak left grip, does not know since when.",
    change: {
      "Q-NEURO-WEAK": ["left"],
      ...course("on-and-off", "same", 0),
      "Q-NEURO-TREND": { trend: "same", since: "unsure" },
    },
    ...TO_SEE,
    flags: weakness("WITHIN_DAYS"),
  },
  {
    name: "not sure about tingling",
    story: "Cannot say whether the hand tingles.",
    change: { "Q-NEURO-SENS": ["unsure"] },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["REFER-NEURO-TINGLING", "REFER-NEURO-NUMBNESS"],
  },
  {
    name: "weakness left blank",
    story: "Skipped the weakness question.",
    change: { "Q-NEURO-WEAK": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["REFER-NEURO-WEAKNESS"],
  },
  {
    name: "clumsy with buttons",
    story: "Fumbling buttons for two months, came slowly.",
    change: { "Q-CORD": ["clumsy-hands"], "Q-CORD-PACE": "weeks-or-months" },
    ...TODAY,
    flags: { "X-CORD": "SAME_DAY" },
  },
  {
    name: "clumsy and unsteady",
    story: "Fumbling buttons and tripping, came slowly.",
    change: { "Q-CORD": ["clumsy-hands", "unsteady"], "Q-CORD-PACE": "weeks-or-months" },
    ...NOW,
    flags: { "X-CORD": "EMERGENCY" },
  },
  {
    name: "heavy legs within days",
    story: "Legs heavy and stiff, came over three days.",
    change: { "Q-CORD": ["legs"], "Q-CORD-PACE": "days" },
    ...NOW,
    flags: { "X-CORD": "EMERGENCY" },
  },
  {
    name: "clumsy hands after a fall",
    story: "Tripped twenty days ago; hands clumsy since, slowly.",
    change: {
      "Q-CORD": ["clumsy-hands"],
      "Q-CORD-PACE": "weeks-or-months",
      "Q-TRAUMA": "fall-standing",
      "Q-TRAUMA-DATE": daysAgo(20),
      "Q-MIDLINE": "no",
      "Q-NECKROT": "yes",
    },
    ...NOW,
    flags: {
      "X-CORD": "EMERGENCY",
      "REFER-TRAUMA": "WITHIN_DAYS",
      "REFER-TRAUMA-FALL": "WITHIN_DAYS",
    },
  },
  {
    name: "bladder",
    story: "New trouble starting to pass water.",
    change: { "Q-CORD": ["urine"] },
    ...NOW,
    flags: { "X-CES": "EMERGENCY" },
  },
  {
    name: "bowel",
    story: "New change in bowel control.",
    change: { "Q-CORD": ["bowel"] },
    ...NOW,
    flags: { "X-CES": "EMERGENCY" },
  },
  {
    name: "saddle numbness with heavy legs",
    story: "Numb between the legs, and heavy legs for weeks.",
    change: { "Q-CORD": ["saddle-numbness", "legs"], "Q-CORD-PACE": "weeks-or-months" },
    ...NOW,
    flags: { "X-CES": "EMERGENCY", "X-CORD": "SAME_DAY" },
  },
  {
    name: "cord block left blank",
    story: "Skipped the question on legs, balance and bladder.",
    change: { "Q-CORD": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["X-CORD", "X-CES"],
  },
  {
    name: "winging",
    story: "Right shoulder blade sticks out; came slowly.",
    change: { "Q-WING": ["right"], "Q-WING-SUDDEN": false },
    ...TO_SEE,
    flags: { "X-WING": "WITHIN_DAYS" },
  },
  {
    name: "sudden winging",
    story: "Woke with a blade that sticks out.",
    change: { "Q-WING": ["left"], "Q-WING-SUDDEN": true },
    ...TODAY,
    flags: { "X-WING": "SAME_DAY" },
  },
  {
    name: "blade question blank",
    story: "Skipped the shoulder blade question.",
    change: { "Q-WING": undefined },
    ...CANNOT_TELL,
    flags: {},
    unknown: ["X-WING"],
  },
  {
    name: "worst ever neck pain",
    story: "Sudden neck pain unlike any before.",
    change: { "Q-VASC": ["sudden-worst-neck-or-head"] },
    ...NOW,
    flags: { "X-VASC-NECK": "EMERGENCY" },
  },
  {
    name: "slurred speech",
    story: "Double vision and slurred words this morning.",
    change: { "Q-VASC": ["brain-signs"] },
    ...NOW,
    flags: { "X-VASC-NECK": "EMERGENCY" },
  },
  {
    name: "swollen blue arm",
    story: "Right arm swollen and bluish after overhead work.",
    change: { "Q-VASC": ["arm-swollen-blue-cold"] },
    ...TODAY,
    flags: { "X-ARM-VASC": "SAME_DAY" },
  },
  {
    name: "swollen arm and short of breath",
    story: "Arm swollen; out of breath beyond the effort on other days too.",
    change: {
      "Q-VASC": ["arm-swollen-blue-cold"],
      "Q-CARDIO": ["breathless"],
      "Q-CARDIO-WHEN": ["apart"],
    },
    ...NOW,
    flags: { "X-ARM-VASC": "EMERGENCY", "X-CARDIAC-NOW": "SAME_DAY" },
  },
  {
    name: "denies tingling, marks the hand",
    story: "Says no numbness or tingling, but marks the right hand on the body map.",
    change: { "Q-LOC": ["between-shoulder-blades", "hand-right"] },
    ...TO_SEE,
    flags: tingling("WITHIN_DAYS"),
  },
  {
    name: "arm ache without nerve signs",
    story: "Aching upper arm with the back pain; no numbness, no tingling, no weakness.",
    change: { "Q-LOC": ["between-shoulder-blades", "arm-right"] },
    ...WELL,
    flags: {},
  },
];
