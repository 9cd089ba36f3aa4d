import type { Answers } from "@/domain/questionnaire/answers";
import type { Mode, Tier } from "../oracle/row";

export type CauseStatus = "LIKELY" | "POSSIBLE" | "NOT INDICATED" | "NOT ASSESSED";

/** One athlete in a clinician's words, with the answer that the clinical content gives. */
export interface ClinicalCase {
  readonly name: string;
  readonly story: string;
  /** Changes to the well runner's answers; undefined leaves a question blank. */
  readonly change: Readonly<Record<string, Answers[string] | undefined>>;
  readonly tier: Tier;
  readonly mode: Mode;
  /** Every flag that fires, parents included, and its tier. NONE is a flag without a tier. */
  readonly flags: Readonly<Record<string, Tier>>;
  /** Flags of which at least these must be told to be unknown. */
  readonly unknown?: readonly string[];
  /** Causes that are not NOT INDICATED; "any" where the content leaves the status open. */
  readonly causes?: Readonly<Record<string, CauseStatus | "any">>;
  /** Components that the programme must have, beyond its mode's own. */
  readonly has?: readonly string[];
  /** Components that it must not have, beyond its mode's own. */
  readonly hasNot?: readonly string[];
  /** Tags that no exercise may carry, beyond its mode's own. */
  readonly noItemTagged?: readonly string[];
}

/** When every case is answered. */
export const ANSWERED_AT = "2026-11-22T12:00:00Z";

/** The calendar day so many days before the answers. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(ANSWERED_AT.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10);
}

/** A runner of 36 with mild pain for one to four weeks, every block answered, nothing found. */
const WELL_RUNNER: Answers = {
  "Q-DOB": "1990-05-14",
  "Q-MASS": 65,
  "Q-RUN-VOL": { runs: 4, minutes: 180, "runs-before": 4, "minutes-before": 180 },
  "Q-RUN-CHANGE": ["none"],
  "Q-KIT": ["mat", "band", "roller", "dumbbell", "chair", "bench", "doorway", "wall"],
  "Q-MINUTES-DAY": 12,
  "Q-LOC": ["between-shoulder-blades"],
  "Q-START": "1-4-weeks",
  "Q-FIRST-EVER": false,
  "Q-ONSET": "over-days-or-weeks",
  "Q-NPRS-WORST": 3,
  "Q-NPRS-RUN": 3,
  "Q-NPRS-NOW": 1,
  "Q-WHENRUN": ["builds-with-time"],
  "Q-MECH": ["movement-changes-it"],
  "Q-TREND": "no-change",
  "Q-SELFCARE": { tried: ["stretching"], weeks: 1, effect: "clearly-better" },
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
  "Q-DESK": 4,
  "Q-WALLHEAD": "easily",
  "Q-PLANK": 60,
  "Q-SIDEPLANK": { left: 45, right: 45 },
  "Q-COREHAB": 2,
  "Q-CHEST": { test: "both", tight: false },
  "Q-SCAP": { test: "smooth", fatigue: "no" },
  "Q-PULLHAB": 2,
  "Q-TROT": "half-way-both",
  "Q-BREATH-TEST": "belly",
  "Q-BREATH-RUN": "no",
  "Q-WU": { runs: 5, kinds: ["slow-start", "dynamic-drills"] },
  "Q-CD": { runs: 5, areas: ["chest", "shoulders", "upper-back"] },
  "Q-BRA": "not-relevant",
  "Q-PACK": { kind: "nothing", runs: 0 },
};

/** The answers of a case: the well runner's, with the changes laid over them. */
export function answersOf(each: Pick<ClinicalCase, "change">): Answers {
  const entries = Object.entries({ ...WELL_RUNNER, ...each.change });
  return Object.fromEntries(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}
