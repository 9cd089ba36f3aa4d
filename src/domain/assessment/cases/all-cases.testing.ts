import { anIntake, NOW } from "../a-case.testing";
import type { Assessment } from "../assessment";
import { assessWith } from "../assess";
import type { RuleSet } from "../rule-set";
import type { Vignette } from "./case.testing";
import { CAUSE_CASES } from "./causes.testing";
import { CONTRADICTION_CASES } from "./contradictions.testing";
import { COURSE_CASES } from "./course.testing";
import { HEART_CASES } from "./heart.testing";
import { HISTORY_CASES } from "./history.testing";
import { ILLNESS_CASES } from "./illness.testing";
import { INJURY_CASES } from "./injury.testing";
import { NERVE_CASES } from "./nerves.testing";

/** Every vignette, by block. */
export const CASES_BY_BLOCK: Readonly<Record<string, readonly Vignette[]>> = {
  nerves: NERVE_CASES,
  injury: INJURY_CASES,
  course: COURSE_CASES,
  heart: HEART_CASES,
  illness: ILLNESS_CASES,
  causes: CAUSE_CASES,
  history: HISTORY_CASES,
  contradictions: CONTRADICTION_CASES,
};

export const ALL_CASES: readonly Vignette[] = Object.values(CASES_BY_BLOCK).flat();

/** The answers of a vignette. */
export function answersOf(vignette: Vignette) {
  return vignette.only ?? anIntake(vignette.answers);
}

/** What a rule set makes of a vignette. */
export function resultOf(vignette: Vignette, ruleSet: RuleSet): Assessment {
  return assessWith(ruleSet, answersOf(vignette), vignette.history ?? [], NOW);
}
