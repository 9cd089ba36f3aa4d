import type { ClinicalCase } from "./clinical-case";

const WELL = { tier: "NONE", mode: "FULL", flags: {} } as const;

/** A sports bra in which nothing is wrong. */
const BRA = {
  "Q-BRA": "sports-bra",
  "Q-BRA-FIT": ["none"],
  "Q-BRA-MOVE": { movement: 1, discomfort: 0 },
  "Q-BRA-SPEC": { type: "both", cup: "B", "age-months": 4, "runs-per-week": 3, "size-changed": false },
  "Q-BRA-LINK": "no-difference",
};

/** A vest with a bladder in which nothing is wrong: 2 kg on 65. */
const VEST = {
  "Q-PACK": { kind: "vest-back-bladder", runs: 3 },
  "Q-PACK-MASS": { loaded: 2 },
  "Q-PACK-JUMP": ["none"],
  "Q-PACK-BOUNCE": "none",
  "Q-PACK-FIT": ["none"],
  "Q-PACK-ADJ": ["re-tightened"],
  "Q-PACK-PRESS": false,
  "Q-PACK-LINK": "same",
};
const GEAR = (status: "LIKELY" | "POSSIBLE") => ({ "CAUSE-GEAR": status });

/** Bra and pack (clinical content 5). */
export const GEAR_CASES: readonly ClinicalCase[] = [
  { name: "a bra that fits", story: "Sports bra, every check clean.", change: BRA, ...WELL },
  {
    name: "the band rides up",
    story: "The band rides up.",
    change: { ...BRA, "Q-BRA-FIT": ["band-rides-up"] },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-BRA": "POSSIBLE" },
    has: ["PREV-BRA-FIT", "PREV-GEAR"],
  },
  {
    name: "the band rides up and it bulges",
    story: "The band rides up, the cups overflow.",
    change: { ...BRA, "Q-BRA-FIT": ["band-rides-up", "bulging"] },
    ...WELL,
    causes: { ...GEAR("LIKELY"), "CAUSE-BRA": "LIKELY" },
    has: ["PREV-BRA-FIT"],
  },
  {
    name: "straps dig, and the pain is worse in this one",
    story: "Straps dig; the back hurts more in this bra than in another.",
    change: { ...BRA, "Q-BRA-FIT": ["straps-dig-or-slip"], "Q-BRA-LINK": "worse-in-this-one" },
    ...WELL,
    causes: { ...GEAR("LIKELY"), "CAUSE-BRA": "LIKELY" },
  },
  {
    name: "an everyday bra",
    story: "Runs in an everyday bra that fits.",
    change: { ...BRA, "Q-BRA": "everyday-bra" },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-BRA": "POSSIBLE" },
    has: ["PREV-BRA-FIT"],
  },
  {
    name: "movement of four",
    story: "Feels movement of 4 jogging on the spot.",
    change: { ...BRA, "Q-BRA-MOVE": { movement: 4, discomfort: 0 } },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-BRA": "POSSIBLE" },
  },
  {
    name: "movement of three",
    story: "Feels movement of 3 jogging on the spot.",
    change: { ...BRA, "Q-BRA-MOVE": { movement: 3, discomfort: 2 } },
    ...WELL,
  },
  {
    name: "a bra of thirteen months",
    story: "Thirteen months old, three runs a week in it.",
    change: {
      ...BRA,
      "Q-BRA-SPEC": {
        type: "both",
        cup: "B",
        "age-months": 13,
        "runs-per-week": 3,
        "size-changed": false,
      },
    },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-BRA": "POSSIBLE" },
  },
  {
    name: "no support, and would like it",
    story: "Runs without support and would like it; movement 2.",
    change: { "Q-BRA": "none-would-like", "Q-BRA-MOVE": { movement: 2, discomfort: 0 } },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-BRA": "POSSIBLE" },
  },
  {
    name: "rather not say about a bra",
    story: "Skips the bra questions.",
    change: { "Q-BRA": "prefer-not-to-say" },
    ...WELL,
    causes: { "CAUSE-BRA": "NOT ASSESSED", "CAUSE-GEAR": "any" },
  },
  { name: "a vest that sits", story: "Two kilos, snug, re-tightened.", change: VEST, ...WELL },
  {
    name: "a vest of a tenth of body mass",
    story: "6.5 kg on 65 kg.",
    change: { ...VEST, "Q-PACK-MASS": { loaded: 6.5 } },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-PACK-HEAVY": "POSSIBLE" },
    has: ["PREV-GEAR", "DER-PACK-FIT"],
  },
  {
    name: "a vest of a twentieth of body mass",
    story: "3.25 kg on 65 kg.",
    change: { ...VEST, "Q-PACK-MASS": { loaded: 3.25 } },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-PACK-HEAVY": "POSSIBLE" },
  },
  {
    name: "a vest under a twentieth of body mass",
    story: "3.2 kg on 65 kg.",
    change: { ...VEST, "Q-PACK-MASS": { loaded: 3.2 } },
    ...WELL,
  },
  {
    name: "a bouncing vest",
    story: "Lifts clearly off the back.",
    change: { ...VEST, "Q-PACK-BOUNCE": "clear" },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-PACK-LOOSE": "POSSIBLE" },
    has: ["PREV-GEAR", "DER-PACK-FIT"],
  },
  {
    name: "a bouncing vest, pain only with it",
    story: "Lifts off the back; pain only with it.",
    change: { ...VEST, "Q-PACK-BOUNCE": "clear", "Q-PACK-LINK": "only-with" },
    ...WELL,
    causes: { ...GEAR("LIKELY"), "CAUSE-PACK-LOOSE": "LIKELY" },
  },
  {
    name: "pain only with the vest, nothing wrong with it",
    story: "Pain only with the vest; every check of it clean.",
    change: { ...VEST, "Q-PACK-LINK": "only-with" },
    ...WELL,
    causes: { ...GEAR("POSSIBLE"), "CAUSE-PACK-ADJUST": "POSSIBLE" },
  },
  {
    name: "straps never adjusted, marks on the skin",
    story: "Never adjusted the straps; marks under them.",
    change: { ...VEST, "Q-PACK-ADJ": ["never-adjusted"], "Q-PACK-PRESS": true },
    ...WELL,
    causes: { ...GEAR("LIKELY"), "CAUSE-PACK-ADJUST": "LIKELY" },
    has: ["DER-PACK-FIT"],
  },
  {
    name: "heavy, loose, and worse with it",
    story: "7 kg on 65 kg, holds the straps, worse with it.",
    change: {
      ...VEST,
      "Q-PACK-MASS": { loaded: 7 },
      "Q-PACK-BOUNCE": "hold-straps",
      "Q-PACK-LINK": "worse-with",
    },
    ...WELL,
    causes: {
      ...GEAR("LIKELY"),
      "CAUSE-PACK-HEAVY": "LIKELY",
      "CAUSE-PACK-LOOSE": "LIKELY",
    },
    has: ["PREV-GEAR", "DER-PACK-FIT"],
  },
  {
    name: "a slight bounce",
    story: "Moves slightly.",
    change: { ...VEST, "Q-PACK-BOUNCE": "slight" },
    ...WELL,
  },
  {
    name: "slouching runner with a heavy, loose vest",
    story: "Slouch on video; 7 kg on 65 kg, lifts off the back, pain only with it. No red flag.",
    change: {
      ...VEST,
      "Q-FORM": { seen: ["slouch"], source: "video" },
      "Q-PACK-MASS": { loaded: 7 },
      "Q-PACK-BOUNCE": "clear",
      "Q-PACK-LINK": "only-with",
    },
    ...WELL,
    causes: {
      "CAUSE-POSTURE": "LIKELY",
      "CAUSE-POSTURE-SLOUCH": "LIKELY",
      ...GEAR("LIKELY"),
      "CAUSE-PACK-HEAVY": "LIKELY",
      "CAUSE-PACK-LOOSE": "LIKELY",
    },
    has: [
      "PREV-GEAR",
      "DER-PACK-FIT",
      "PREV-FORM-UPRIGHT",
      "PREV-THORACIC-MOBILITY",
      "PREV-UPPERBACK-STRENGTH",
    ],
  },
];
