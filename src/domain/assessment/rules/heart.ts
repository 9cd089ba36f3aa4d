import { all, any, atLeast, fact, says } from "../condition";
import type { RuleToWord } from "./in-words";
import {
  BREATH_SHARPENS,
  EFFORT_PATTERN,
  FAINTED_DURING_EFFORT,
  HEART_SIGNS,
  NOW_OR_WITH_PAIN,
  TEARING,
} from "./signs";

const COMMON = { version: 2, label: "beyond", category: "other-medical" } as const;

const BREATHLESS = says("Q-CARDIO", "breathless");
const BLOOD = says("Q-CARDIO", "coughing-blood");
const CALF = says("Q-CARDIO", "swollen-calf");

/** Heart, great vessels, lungs, and vessels of neck and arm: clinical content 3.2. */
export const HEART_RULES: readonly RuleToWord[] = [
  {
    ...COMMON,
    id: "X-CARDIAC-NOW",
    text: {
      clinician:
        "Chest pressure, jaw or arm pain, cold sweat or sickness, fainting, or breathlessness beyond the effort. Emergency when now; same day when with the pain or apart from it in the last month, and when it is not told when.",
      about: "You told us about chest, jaw or arm, breath, sweat or fainting.",
    },
    source: "Clinical content 3.2 as ruled by Q-CARDIO-WHEN, S35",
    grade: "B",
    when: HEART_SIGNS,
    tier: "SAME_DAY",
    raises: [{ when: says("Q-CARDIO-WHEN", "now"), tier: "EMERGENCY" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-HEARTBEAT",
    text: {
      clinician:
        "Racing or irregular heartbeat in the last month. Same day when now or with the pain. Not in the table of 3.2: an answer that may not lead to NONE.",
      about: "You told us about your heartbeat.",
    },
    source: "Clinical content 1.2 (Q-CARDIO), expert view",
    grade: "C",
    when: says("Q-CARDIO", "heartbeat"),
    tier: "WITHIN_DAYS",
    raises: [{ when: NOW_OR_WITH_PAIN, tier: "SAME_DAY" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-CARDIAC-EFFORT",
    text: {
      clinician:
        "Pain with any effort that leaves within minutes of rest and that nothing else changes. Same day with a risk factor or from age 40. No running until seen.",
      about: "Your pain comes with any effort and leaves with rest. Do not run before it is checked.",
    },
    source: "Clinical content 3.2, expert knowledge",
    grade: "C",
    when: EFFORT_PATTERN,
    tier: "WITHIN_DAYS",
    mode: "HOLD",
    raises: [
      {
        when: any(
          fact("age", { from: 40 }),
          says(
            "Q-CARDIO-RISK",
            "heart-disease",
            "high-blood-pressure",
            "diabetes",
            "high-cholesterol",
            "smoker",
            "family-early-heart",
            "connective-tissue",
          ),
        ),
        tier: "SAME_DAY",
      },
    ],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-SYNCOPE",
    text: {
      clinician: "Fainted during effort. Emergency when today, otherwise same day. No sport.",
      about: "You told us that you fainted during effort.",
    },
    source: "Clinical content 3.2, sports cardiology practice",
    grade: "C",
    when: FAINTED_DURING_EFFORT,
    tier: "SAME_DAY",
    raises: [{ when: says("Q-SYNCOPE-EFFORT", "today"), tier: "EMERGENCY" }],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-AORTIC",
    text: {
      clinician: "Sudden tearing or ripping pain.",
      about: "You told us about sudden tearing pain.",
    },
    source: "Clinical content 3.2, S35b",
    grade: "B",
    when: TEARING,
    tier: "EMERGENCY",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-PULM",
    text: {
      clinician:
        "Coughing blood, a swollen sore calf, or pain sharper on breathing with breathlessness. Emergency when two of the three signs come together, or any with pain that breath sharpens.",
      about: "You told us about breathing, coughing or your calf.",
    },
    source: "Clinical content 3.2, S35b; coughing blood or a swollen calf alone: expert view",
    grade: "B",
    when: any(BLOOD, CALF, all(BREATHLESS, BREATH_SHARPENS)),
    tier: "SAME_DAY",
    raises: [
      {
        when: any(all(BREATH_SHARPENS, any(BREATHLESS, BLOOD, CALF)), atLeast(2, BREATHLESS, BLOOD, CALF)),
        tier: "EMERGENCY",
      },
    ],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-VASC-NECK",
    text: {
      clinician:
        "Sudden worst-ever or unfamiliar neck pain or headache; or double vision, slurred speech, droop, swallowing trouble, unsteady dizziness.",
      about: "You told us about your head, neck, sight or speech.",
    },
    source: "Clinical content 3.2, S20, S20b",
    grade: "B",
    when: says("Q-VASC", "sudden-worst-neck-or-head", "brain-signs"),
    tier: "EMERGENCY",
    raises: [],
    lowers: [],
  },
  {
    ...COMMON,
    id: "X-ARM-VASC",
    text: {
      clinician:
        "Arm swollen, blue or cold. Emergency with breathlessness, chest pressure or pain marked at the front or side of the chest.",
      about: "You told us about a swollen, blue or cold arm.",
    },
    source: "Clinical content 3.2, expert knowledge",
    grade: "C",
    when: says("Q-VASC", "arm-swollen-blue-cold"),
    tier: "SAME_DAY",
    raises: [
      {
        when: any(
          says("Q-CARDIO", "breathless", "chest-pressure"),
          says("Q-LOC", "front-of-chest", "side-of-chest"),
        ),
        tier: "EMERGENCY",
      },
    ],
    lowers: [],
  },
];
