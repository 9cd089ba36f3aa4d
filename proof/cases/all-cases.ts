import { LATER_CASES } from "./after-first-run";
import { CAUSE_CASES } from "./causes";
import { CHEST_CASES } from "./chest";
import type { ClinicalCase } from "./clinical-case";
import { COURSE_CASES } from "./course";
import { GEAR_CASES } from "./gear";
import { GENERAL_CASES } from "./general";
import { INJURY_CASES } from "./injury";
import { NERVE_CASES } from "./nerves";

/** Every case, in reading order. Their expectations come from the clinical content alone. */
export const CASES: readonly ClinicalCase[] = [
  ...NERVE_CASES,
  ...INJURY_CASES,
  ...COURSE_CASES,
  ...CHEST_CASES,
  ...GENERAL_CASES,
  ...CAUSE_CASES,
  ...GEAR_CASES,
  ...LATER_CASES,
];
