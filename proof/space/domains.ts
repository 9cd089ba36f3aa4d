import { daysAgo } from "../cases/clinical-case";
import type { State } from "./states";
import type { Change } from "./walk";

/** Questions whose rows read them together, and what else must be answered for those rows to be reached. */
export interface Domain {
  readonly questions: readonly string[];
  /** Laid under every combination. */
  readonly beside?: Change;
  /** States of a question in place of all of them. */
  readonly states?: Readonly<Record<string, readonly State[]>>;
}

/** What may be written about the nerves: nothing that counts, each word that does, and words that only hold it. */
export const WRITTEN: readonly State[] = [
  ...["C7 root", "Numb hand", "it tingles", "pins, and needles", "weak grip", "drops things"],
  ...["a bladder test", "bowel", "Chest", "fainted", "could black out", "a blackout", "blacked out"],
  ...["a fall", "fell", "crashed", "benumbed", "orchestra", "black, out"],
].map((cause) => ({ examined: "yes", cause, on: daysAgo(1) }));

const AROUND_SEVERE: readonly State[] = [undefined, 3, 6, 7];
const PLACES: readonly State[] = [
  undefined,
  ["base-of-neck"],
  ["mid-back-centre"],
  ["between-shoulder-blades"],
];

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
  written: {
    questions: ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-KNOWN"],
    states: { "Q-NEURO-KNOWN": WRITTEN },
  },
  "injury and cord": {
    questions: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-ONSET", "Q-CORD"],
  },
  "injury and blade": {
    questions: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-ONSET", "Q-WING", "Q-WING-SUDDEN"],
  },
  "injury and hand": {
    questions: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-LOC"],
  },
  "injury and pain": {
    questions: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-NPRS-WORST", "Q-NPRS-RUN", "Q-NPRS-NOW"],
    states: { "Q-NPRS-WORST": AROUND_SEVERE, "Q-NPRS-RUN": AROUND_SEVERE, "Q-NPRS-NOW": AROUND_SEVERE },
  },
  pregnancy: { questions: ["Q-OTHER", "Q-PREG-WEEKS", "Q-NPRS-WORST", "Q-LOC"], states: { "Q-LOC": PLACES } },
  "old injury": {
    questions: ["Q-TRAUMA", "Q-TRAUMA-DATE", "Q-TREND", "Q-MIDLINE", "Q-NECKROT"],
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
