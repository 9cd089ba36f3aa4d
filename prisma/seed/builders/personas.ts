import type { Answers } from "@/domain/questionnaire/answers";
import { benignAnswers, withAnswers, withoutSection, type AnswerChanges } from "./answers";
import { bornFor, daysBefore } from "./days";

/** The answers of somebody in particular, told at an instant. */
export type Persona = (now: Date) => Answers;

function who(changes: (now: Date) => AnswerChanges): Persona {
  return (now) => withAnswers(benignAnswers(now), changes(now));
}

/** A pack that fits and is light for 68 kg, on most runs. */
const GOOD_PACK: AnswerChanges = {
  "Q-PACK": { kind: "vest-back-bladder", runs: 4 },
  "Q-PACK-MASS": { loaded: 2.4 },
  "Q-PACK-JUMP": ["none"],
  "Q-PACK-BOUNCE": "none",
  "Q-PACK-FIT": ["none"],
  "Q-PACK-ADJ": ["re-tightened"],
  "Q-PACK-PRESS": false,
  "Q-PACK-LINK": "same",
};

const HEAVY_LOOSE_PACK: AnswerChanges = {
  ...GOOD_PACK,
  "Q-PACK-MASS": { loaded: 7.5 },
  "Q-PACK-BOUNCE": "clear",
  "Q-PACK-ADJ": ["set-once"],
  "Q-PACK-LINK": "worse-with",
};

function nerve(now: Date, sign: AnswerChanges, trend: string, since: number, pattern: string): AnswerChanges {
  return {
    ...sign,
    "Q-NEURO-PATT": [pattern],
    "Q-NEURO-TREND": { trend, since: daysBefore(now, since) },
    "Q-NEURO-KNOWN": { examined: "no" },
  };
}

/** Somebody for every turn of the engine that the app shows; each is told with every question answered. */
export const PERSONAS = {
  /** NONE; posture, a pack that moves, a heavy pack. */
  slouchingRunnerWithHeavyLoosePack: who(() => ({
    ...HEAVY_LOOSE_PACK,
    "Q-FORM": { seen: ["slouch"], source: "video" },
    "Q-DESK": 8,
    "Q-NPRS-WORST": 4,
    "Q-NPRS-RUN": 4,
    "Q-WHENRUN": ["last-third-or-tired"],
  })),
  /** WITHIN_DAYS, RESTRICTED, neurological. */
  strapsTingle: who((now) => ({
    ...GOOD_PACK,
    "Q-PACK-PRESS": true,
    ...nerve(now, { "Q-NEURO-SENS": ["tingling-left"] }, "same", 20, "only-with-straps"),
  })),
  /** SAME_DAY, HOLD, neurological. */
  growingWeakness: who((now) => ({
    "Q-START": daysBefore(now, 10),
    "Q-TREND": "slightly-worse",
    "Q-NPRS-WORST": 5,
    ...nerve(now, { "Q-NEURO-WEAK": ["right"] }, "spreading-or-stronger", 3, "constant"),
  })),
  /** EMERGENCY: the section on general health sends the draft at once. */
  chestPressureNow: who(() => ({
    "Q-CARDIO": ["chest-pressure"],
    "Q-CARDIO-WHEN": ["now"],
    "Q-NPRS-NOW": 6,
    "Q-NPRS-WORST": 6,
  })),
  /** INCOMPLETE: nothing answered about nerves. */
  blankNerves: (now) => withoutSection(benignAnswers(now), "nerves"),
  /** INCOMPLETE: severity, course and daily life left out. */
  blankSeverity: who(() => ({
    "Q-START": undefined,
    "Q-NPRS-WORST": undefined,
    "Q-NPRS-RUN": undefined,
    "Q-NPRS-NOW": undefined,
    "Q-TREND": undefined,
    "Q-ADL": undefined,
    "Q-ADL-WHICH": undefined,
    "Q-SLEEP": undefined,
    "Q-MISSED-WORK": undefined,
  })),
  /** NONE; bra. */
  poorBra: who(() => ({
    "Q-BRA": "sports-bra",
    "Q-BRA-FIT": ["band-rides-up", "straps-dig-or-slip"],
    "Q-BRA-MOVE": { movement: 6, discomfort: 4 },
    "Q-BRA-SPEC": {
      type: "compression",
      cup: "DD",
      "age-months": 26,
      "runs-per-week": 3,
      "size-changed": true,
    },
    "Q-BRA-LINK": "worse-in-this-one",
  })),
  /** NONE; breathing, warm-up. */
  chestBreather: who(() => ({
    "Q-BREATH-TEST": "chest",
    "Q-BREATH-RUN": "mostly",
    "Q-WHENRUN": ["hard-breathing", "first-10-min"],
    "Q-WU": { runs: 1, kinds: ["nothing"] },
  })),
  /** NONE; strength and mobility. */
  deskWorker: who(() => ({
    "Q-DESK": 9,
    "Q-WALLHEAD": "with-effort",
    "Q-LOC": ["base-of-neck", "top-of-shoulder-right"],
    "Q-PLANK": 22,
    "Q-SIDEPLANK": { left: 15, right: 24 },
    "Q-COREHAB": 0,
    "Q-CHEST": { test: "neither", tight: true },
    "Q-SCAP": { test: "shrug-or-leave-wall", fatigue: "early" },
    "Q-PULLHAB": 0,
    "Q-CD": { runs: 0, areas: ["none"] },
  })),
  /** WITHIN_DAYS, worsening. */
  worsening: who((now) => ({
    "Q-START": daysBefore(now, 24),
    "Q-TREND": "worse",
    "Q-NPRS-WORST": 6,
    "Q-NPRS-RUN": 6,
    "Q-NPRS-NOW": 3,
  })),
  /** ROUTINE, persistence. */
  persisting: who((now) => ({
    "Q-START": daysBefore(now, 60),
    "Q-TREND": "no-change",
    "Q-NPRS-WORST": 4,
    "Q-SELFCARE": { tried: ["rest", "stretching"], weeks: 5, effect: "none" },
  })),
  /** WITHIN_DAYS, daily life. */
  wokenAtNight: who(() => ({
    "Q-ADL": 6,
    "Q-ADL-WHICH": ["sleep", "work-or-study"],
    "Q-SLEEP": 4,
    "Q-MISSED-WORK": 1,
    "Q-NPRS-WORST": 6,
    "Q-NPRS-NOW": 4,
  })),
  /** SAME_DAY, injury: a fall from a height, ten days ago. */
  fallen: who((now) => ({
    "Q-START": daysBefore(now, 10),
    "Q-ONSET": "after-fall-or-injury",
    "Q-TRAUMA": "fall-over-1m",
    "Q-TRAUMA-DATE": daysBefore(now, 10),
    "Q-MIDLINE": "no",
    "Q-NECKROT": "yes",
    "Q-NPRS-WORST": 5,
  })),
  /** WITHIN_DAYS, injury: a strain a month ago. */
  strained: who((now) => ({
    "Q-START": daysBefore(now, 25),
    "Q-ONSET": "after-fall-or-injury",
    "Q-TRAUMA": "sudden-strain",
    "Q-TRAUMA-DATE": daysBefore(now, 25),
    "Q-MIDLINE": "no",
    "Q-NECKROT": "yes",
    "Q-NPRS-WORST": 4,
  })),
  /** ROUTINE, HOLD until reviewed: a guardian agrees. */
  teenager: who((now) => ({ "Q-DOB": bornFor(15, now), "Q-MASS": 54, "Q-DESK": 7 })),
  /** NONE; positions changed. */
  pregnantRunner: who(() => ({ "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 22, "Q-MASS": 72 })),
  /** SAME_DAY, other medical. */
  feverish: who(() => ({ "Q-SYSTEMIC": ["fever"], "Q-NPRS-WORST": 5, "Q-MECH": ["nothing-changes-it"] })),
  /** WITHIN_DAYS, other medical: a rib under load. */
  ribSpot: who(() => ({
    "Q-LOC": ["rib-spot"],
    "Q-MECH": ["pressing-reproduces-it", "breath-or-cough-sharpens-it"],
    "Q-RUN-CHANGE": ["more-distance"],
    "Q-NPRS-WORST": 5,
  })),
  /** ROUTINE, RESTRICTED, neurological: examined and unchanged. */
  examinedTingling: who((now) => ({
    ...nerve(now, { "Q-NEURO-SENS": ["tingling-right"] }, "same", 90, "on-and-off"),
    "Q-NEURO-KNOWN": { examined: "yes", cause: "Irritation at the elbow", on: daysBefore(now, 40) },
  })),
  /** NONE. */
  mild: (now) => benignAnswers(now),
} as const satisfies Readonly<Record<string, Persona>>;

export type PersonaName = keyof typeof PERSONAS;
