import { effortPattern, HEART, heartNow } from "./items";
import type { Row } from "./row";
import { all, any, unlessCertainly } from "./three-valued";
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

/** "no symptoms now". reading: only certain symptoms take the flag away, or a blank would lower the tier. */
const effort = (t: Told) => all(effortPattern(t), unlessCertainly(heartNow(t)));
const HOLD = "HOLD" as const;

/** 3.2 "Heart, great vessels, lungs". The racing heartbeat stands in no row of its own. */
export const CHEST_ROWS: readonly Row[] = [
  // Ruled: with the pain or apart from it, without "now", is SAME_DAY; a symptom without its time is at least that.
  { id: "X-CARDIAC-NOW", tier: "SAME_DAY", from: "rulings", when: (t) => t.says("Q-CARDIO", HEART) },
  { id: "X-CARDIAC-NOW", tier: "EMERGENCY", from: "3.2, rulings", when: heartNow },

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
    when: (t) =>
      all(
        t.says("Q-MECH", ["breath-or-cough-sharpens-it"]),
        t.says("Q-CARDIO", ["breathless", "coughing-blood", "swollen-calf"]),
      ),
  },
];
