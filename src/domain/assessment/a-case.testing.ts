import type { Answers } from "@/domain/questionnaire/answers";
import type { Assessment, HistoryEntry } from "./assessment";
import { assess } from "./assess";

/** The instant at which the cases are told. */
export const NOW = "2026-11-22T09:00:00Z";

/** The day so many days before NOW. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant so many days before NOW. */
export function instantAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

/** The date of birth of somebody who turned this age 100 days ago. */
export function aged(years: number): string {
  const birthday = daysAgo(100);
  return `${Number(birthday.slice(0, 4)) - years}${birthday.slice(4)}`;
}

/** A 34-year-old with a mild ache for 16 days, every question of A to J answered, nothing that needs a check. */
export const A_MILD_ACHE: Answers = {
  "Q-DOB": aged(34),
  "Q-MASS": 70,
  "Q-RUN-VOL": { runs: 3, minutes: 120, "runs-before": 3, "minutes-before": 120 },
  "Q-RUN-CHANGE": ["none"],
  "Q-KIT": ["mat", "band", "wall", "chair", "doorway"],
  "Q-MINUTES-DAY": 15,
  "Q-LOC": ["between-shoulder-blades"],
  "Q-START": daysAgo(16),
  "Q-FIRST-EVER": false,
  "Q-ONSET": "over-days-or-weeks",
  "Q-NPRS-WORST": 3,
  "Q-NPRS-RUN": 2,
  "Q-NPRS-NOW": 0,
  "Q-WHENRUN": ["builds-with-time"],
  "Q-MECH": ["movement-changes-it"],
  "Q-TREND": "no-change",
  "Q-SELFCARE": { tried: ["nothing"] },
  "Q-NSAID": "not-taken",
  "Q-ADL": 0,
  "Q-ADL-WHICH": ["none"],
  "Q-SLEEP": 0,
  "Q-MISSED-WORK": 0,
  "Q-NEURO-SENS": ["none"],
  "Q-NEURO-WEAK": ["none"],
  "Q-CORD": ["none"],
  "Q-WING": ["none"],
  "Q-TRAUMA": "nothing",
  "Q-CARDIO": ["none"],
  "Q-CARDIO-PATT": false,
  "Q-SYNCOPE-EFFORT": "no",
  "Q-CARDIO-RISK": ["none"],
  "Q-SYSTEMIC": ["none"],
  "Q-BONE": ["none"],
  "Q-INFLAM": ["none"],
  "Q-VASC": ["none"],
  "Q-OTHER": ["none"],
  "Q-FORM": { seen: ["none"], source: "self" },
  "Q-DESK": 3,
  "Q-WALLHEAD": "easily",
  "Q-PLANK": 60,
  "Q-SIDEPLANK": { left: 40, right: 40 },
  "Q-COREHAB": 2,
  "Q-CHEST": { test: "both", tight: false },
  "Q-SCAP": { test: "smooth", fatigue: "no" },
  "Q-PULLHAB": 1,
  "Q-TROT": "half-way-both",
  "Q-BREATH-TEST": "belly",
  "Q-BREATH-RUN": "no",
  "Q-WU": { runs: 5, kinds: ["slow-start", "dynamic-drills"] },
  "Q-CD": { runs: 4, areas: ["chest", "shoulders", "upper-back"] },
  "Q-BRA": "not-relevant",
  "Q-PACK": { kind: "nothing" },
};

/** The mild ache with other answers; undefined leaves the question blank. */
export function anIntake(changes: Readonly<Record<string, Answers[string] | undefined>> = {}): Answers {
  const entries = Object.entries({ ...A_MILD_ACHE, ...changes });
  return Object.fromEntries(
    entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const])),
  );
}

/** A check-in with nothing new. */
export function aCheckIn(changes: Readonly<Record<string, Answers[string]>> = {}): Answers {
  return {
    "Q-NEW": "no",
    "Q-NPRS-WORST": 3,
    "Q-NPRS-RUN": 2,
    "Q-TREND": "no-change",
    "Q-ADL": 0,
    "Q-RUN-MINUTES": 120,
    "Q-RUN-CUT": false,
    ...changes,
  };
}

/** Ids and tiers of the flags, to be compared at a glance. */
export function flagTiers(assessment: Assessment): Readonly<Record<string, string>> {
  return Object.fromEntries(assessment.flags.map(({ id, tier }) => [id, tier]));
}

/** The mild ache, changed, assessed at NOW. */
export function assessed(
  changes: Readonly<Record<string, Answers[string] | undefined>> = {},
  history: readonly HistoryEntry[] = [],
): Assessment {
  return assess(anIntake(changes), history, NOW);
}
