import type { Condition } from "../condition";

/** One observable check of gear: when it fails, which cause it supports, and what to do. */
export interface GearCheck {
  /** BRA- or PACK- id of clinical content 5. */
  readonly id: string;
  readonly cause: string;
  readonly when: Condition;
  /** What to do, in words for the athlete. */
  readonly fix: string;
  /** Where the threshold comes from. */
  readonly grade: string;
}
