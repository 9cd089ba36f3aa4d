import type { FactValue } from "../facts";
import type { Worsening, WorseningTest } from "./judge-worsening";

/**
 * The series as facts that conditions of rules can read, 1 where it holds and 0 where not, each with the questions whose
 * answers it is taken from.
 */
export const WORSENING_FACT_QUESTIONS = {
  /** W1, W1b, W2 on the worst pain */
  "pain-rising": ["Q-NPRS-WORST"],
  /** the same on pain in running; never unknown */
  "run-pain-rising": ["Q-NPRS-RUN"],
  /** W3 */
  "told-worse": ["Q-TREND"],
  /** W4 */
  "daily-life-lost": ["Q-ADL"],
  /** W5; never unknown */
  "load-masked": ["Q-RUN-MINUTES", "Q-RUN-CUT", "Q-NPRS-WORST"],
  /** W6 */
  "nerves-changed": ["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-NEURO-TREND"],
  /** the course is judged by the intake's row (1.4) and not by W3; always known */
  "course-at-intake": ["Q-TREND"],
} as const satisfies Record<string, readonly string[]>;
export type WorseningFactId = keyof typeof WORSENING_FACT_QUESTIONS;

const FACT_OF: Readonly<
  Record<Exclude<WorseningFactId, "course-at-intake">, (test: WorseningTest) => boolean>
> = {
  "pain-rising": ({ question }) => question === "Q-NPRS-WORST",
  "run-pain-rising": ({ question }) => question === "Q-NPRS-RUN",
  "told-worse": ({ rule }) => rule === "W3",
  "daily-life-lost": ({ rule }) => rule === "W4",
  "load-masked": ({ rule }) => rule === "W5",
  "nerves-changed": ({ rule }) => rule === "W6",
};

/** The facts of one judgement; of a submission that was not judged every test is 0. */
export function worseningFacts({ tests, asIntake }: Worsening): Readonly<Record<WorseningFactId, FactValue>> {
  const facts = Object.entries(FACT_OF).map(([id, isOf]) => [id, valueOf(tests.filter(isOf))] as const);
  const atIntake = asIntake ? 1 : 0;
  return {
    ...(Object.fromEntries(facts) as Record<keyof typeof FACT_OF, FactValue>),
    "course-at-intake": { min: atIntake, max: atIntake },
  };
}

function valueOf(tests: readonly WorseningTest[]): FactValue {
  if (tests.some(({ truth }) => truth === "true")) return { min: 1, max: 1 };
  return tests.some(({ truth, decides }) => decides && truth === "unknown") ? "unknown" : { min: 0, max: 0 };
}
