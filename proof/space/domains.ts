/**
 * The red-flag questions (blocks B to E, with age and running change), grouped by the rows that read them together. Each
 * domain is enumerated in full; a question may stand in several. What rows of two domains share is met by the pairs.
 */
export const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  "arm and hand": ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-PATT", "Q-NEURO-TREND", "Q-NEURO-KNOWN"],
  "cord and blade": ["Q-CORD", "Q-CORD-PACE", "Q-WING", "Q-WING-SUDDEN"],
  injury: ["Q-TRAUMA", "Q-ONSET", "Q-TRAUMA-DATE", "Q-MIDLINE", "Q-NECKROT", "Q-BONE"],
  "heart and lungs": ["Q-CARDIO", "Q-CARDIO-WHEN", "Q-CARDIO-PATT", "Q-SYNCOPE-EFFORT", "Q-MECH"],
  "effort pattern": ["Q-CARDIO-PATT", "Q-MECH", "Q-CARDIO-RISK", "Q-DOB"],
  "vessels and places": ["Q-VASC", "Q-LOC", "Q-FIRST-EVER"],
  illness: ["Q-SYSTEMIC", "Q-BONE", "Q-OTHER"],
  "illness and course": ["Q-SYSTEMIC", "Q-MECH", "Q-TREND", "Q-FIRST-EVER"],
  inflammation: ["Q-INFLAM", "Q-NSAID", "Q-START", "Q-DOB"],
  severity: ["Q-START", "Q-ONSET", "Q-NPRS-WORST", "Q-NPRS-NOW", "Q-TREND"],
  "pain on the run": ["Q-START", "Q-ONSET", "Q-NPRS-WORST", "Q-NPRS-RUN"],
  "self-care": ["Q-START", "Q-SELFCARE", "Q-DOB"],
  "daily life": ["Q-ADL", "Q-ADL-WHICH", "Q-SLEEP", "Q-MISSED-WORK"],
  rib: ["Q-LOC", "Q-MECH", "Q-ONSET", "Q-RUN-CHANGE"],
};

/** Every question of the space, once. */
export const SPACE: readonly string[] = [...new Set(Object.values(DOMAINS).flat())];
