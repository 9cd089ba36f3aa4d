import type { Change } from "./walk";

/** Questions whose rows read them together, and what else must be answered for those rows to be reached. */
export interface Domain {
  readonly questions: readonly string[];
  /** Laid under every combination. */
  readonly beside?: Change;
}

/**
 * The red-flag questions (blocks B to E, with age and running change), grouped by the rows that read them together. Each
 * domain is enumerated in full; a question may stand in several. What rows of two domains share is met by the pairs.
 */
export const DOMAINS: Readonly<Record<string, Domain>> = {
  "arm and hand, raised": { questions: ["Q-NEURO-SENS", "Q-NEURO-PATT", "Q-NEURO-TREND"] },
  "arm and hand, lowered": {
    questions: ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-TREND", "Q-NEURO-KNOWN"],
  },
  "arm and hand, raised and lowered": {
    questions: ["Q-NEURO-PATT", "Q-NEURO-TREND", "Q-NEURO-KNOWN"],
    beside: { "Q-NEURO-SENS": ["tingling-left"] },
  },
  "cord and blade": { questions: ["Q-CORD", "Q-CORD-PACE", "Q-WING", "Q-WING-SUDDEN"] },
  injury: { questions: ["Q-TRAUMA", "Q-ONSET", "Q-TRAUMA-DATE", "Q-MIDLINE", "Q-NECKROT"] },
  "injury and bone": { questions: ["Q-TRAUMA", "Q-ONSET", "Q-TRAUMA-DATE", "Q-BONE"] },
  "injury, nerves and age": {
    questions: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-DOB"],
  },
  "heart and lungs": { questions: ["Q-CARDIO", "Q-CARDIO-WHEN", "Q-SYNCOPE-EFFORT", "Q-MECH"] },
  "effort pattern": { questions: ["Q-CARDIO-PATT", "Q-MECH", "Q-CARDIO-RISK", "Q-DOB"] },
  "vessels and places": { questions: ["Q-VASC", "Q-LOC", "Q-FIRST-EVER"] },
  illness: { questions: ["Q-SYSTEMIC", "Q-BONE", "Q-OTHER"] },
  "illness and course": { questions: ["Q-SYSTEMIC", "Q-MECH", "Q-TREND", "Q-FIRST-EVER"] },
  inflammation: { questions: ["Q-INFLAM", "Q-NSAID", "Q-START", "Q-DOB"] },
  severity: { questions: ["Q-START", "Q-ONSET", "Q-NPRS-WORST", "Q-NPRS-NOW"] },
  "pain on the run": { questions: ["Q-START", "Q-ONSET", "Q-NPRS-WORST", "Q-NPRS-RUN"] },
  worsening: { questions: ["Q-START", "Q-TREND", "Q-NPRS-WORST", "Q-NEURO-WEAK"] },
  "self-care": { questions: ["Q-START", "Q-SELFCARE", "Q-DOB"] },
  "daily life": { questions: ["Q-ADL", "Q-ADL-WHICH", "Q-SLEEP", "Q-MISSED-WORK"] },
  "rib, place": { questions: ["Q-LOC", "Q-MECH", "Q-ONSET"], beside: { "Q-RUN-CHANGE": ["more-speed"] } },
  "rib, load": { questions: ["Q-MECH", "Q-ONSET", "Q-RUN-CHANGE"], beside: { "Q-LOC": ["rib-spot"] } },
};

/** Every question of the space, once. */
export const SPACE: readonly string[] = [
  ...new Set(Object.values(DOMAINS).flatMap(({ questions }) => questions)),
];
