import { effortPattern, HEART } from "./items";
import type { Row } from "./row";
import { all, any, atLeast } from "./three-valued";
import type { Told } from "./told";

const RISKS = [
  "heart-disease",
  "high-blood-pressure",
  "diabetes",
  "high-cholesterol",
  "smoker",
  "family-early-heart",
  "connective-tissue",
];

// reading: "no symptoms now" says which row gives the tier; the pattern is a finding with or without them.
const effort = effortPattern;
const HOLD = "HOLD" as const;

const pleuritic = (t: Told) => t.says("Q-MECH", ["breath-or-cough-sharpens-it"]);
const lung = (t: Told) =>
  ["breathless", "coughing-blood", "swollen-calf"].map((code) => t.says("Q-CARDIO", [code]));

/** 3.2 "Heart, great vessels, lungs". */
export const CHEST_ROWS: readonly Row[] = [
  // Ruled: with the pain or apart from it, without "now", is SAME_DAY; a symptom without its time is at least that.
  { id: "X-CARDIAC-NOW", tier: "SAME_DAY", from: "rulings", when: (t) => t.says("Q-CARDIO", HEART) },
  {
    id: "X-CARDIAC-NOW",
    tier: "EMERGENCY",
    from: "3.2, rulings",
    when: (t) => all(t.says("Q-CARDIO", HEART), t.says("Q-CARDIO-WHEN", ["now"])),
  },

  // reading: no row names the heartbeat; a red-flag answer may not end at NONE, so it has one of its own.
  { id: "X-HEARTBEAT", tier: "WITHIN_DAYS", from: "1.2", when: (t) => t.says("Q-CARDIO", ["heartbeat"]) },
  {
    id: "X-HEARTBEAT",
    tier: "SAME_DAY",
    from: "1.2 now or with the pain",
    when: (t) => all(t.says("Q-CARDIO", ["heartbeat"]), t.says("Q-CARDIO-WHEN", ["now", "with-pain"])),
  },
  {
    id: "X-CHEST-MARK",
    tier: "ROUTINE",
    from: "1.2 front of the chest",
    when: (t) => t.says("Q-LOC", ["front-of-chest"]),
  },

  { id: "X-CARDIAC-EFFORT", tier: "WITHIN_DAYS", from: "3.2", when: effort, mode: HOLD },
  {
    id: "X-CARDIAC-EFFORT",
    tier: "SAME_DAY",
    from: "3.2 a risk or age 40",
    when: (t) => all(effort(t), any(t.says("Q-CARDIO-RISK", RISKS), t.aged(40))),
  },

  {
    id: "X-SYNCOPE",
    tier: "SAME_DAY",
    from: "3.2",
    when: (t) => t.says("Q-SYNCOPE-EFFORT", ["earlier", "today"]),
  },
  {
    id: "X-SYNCOPE",
    tier: "EMERGENCY",
    from: "3.2 today",
    when: (t) => t.says("Q-SYNCOPE-EFFORT", ["today"]),
  },

  { id: "X-AORTIC", tier: "EMERGENCY", from: "3.2", when: (t) => t.says("Q-CARDIO", ["sudden-tearing"]) },
  {
    id: "X-PULM",
    tier: "EMERGENCY",
    from: "3.2",
    when: (t) => all(pleuritic(t), any(...lung(t))),
  },
  // reading: two of its signs are as grave without the sharp breath; blood or a calf alone may not end at NONE.
  { id: "X-PULM", tier: "EMERGENCY", from: "3.2 two signs", when: (t) => atLeast(2, lung(t)) },
  {
    id: "X-PULM",
    tier: "SAME_DAY",
    from: "3.2 one sign",
    when: (t) => t.says("Q-CARDIO", ["coughing-blood", "swollen-calf"]),
  },
];
