import type { Told } from "./told";
import type { Tri } from "./three-valued";

/** Urgency, lowest first (rulings, tiers). */
export const TIERS = ["NONE", "ROUTINE", "INCOMPLETE", "WITHIN_DAYS", "SAME_DAY", "EMERGENCY"] as const;
export type Tier = (typeof TIERS)[number];

/** What may be trained, most first (clinical content 1.5). */
export const MODES = ["FULL", "FULL-L1", "RESTRICTED", "HOLD"] as const;
export type Mode = (typeof MODES)[number];

/** One line of the clinical tables: this flag has at least this tier when that holds. */
export interface Row {
  readonly id: string;
  readonly tier: Exclude<Tier, "INCOMPLETE">;
  /** The section it is copied from. */
  readonly from: string;
  readonly when: (told: Told) => Tri;
  /** Where the row has a mode other than its tier's. */
  readonly mode?: Mode;
}
