import type { ValueTally } from "./weigh";

/** Days that are looked back. */
export const BUDGET_DAYS = 56;
/** With fewer confirmed cases than this, "none missed" says next to nothing. */
export const FEW_CONFIRMED = 10;

/** What a threshold would have given on the stored data of an organisation. */
export interface AlertBudget {
  readonly threshold: string;
  readonly inForce: number;
  readonly tallies: readonly ValueTally[];
  /** Athletes whose past was read, and how many there are. */
  readonly athletes: number;
  readonly allAthletes: number;
  /** Worsening alerts of the days looked back: how many led to a referral, were closed without one, or are open. */
  readonly outcomes: { readonly confirmed: number; readonly notConfirmed: number; readonly open: number };
}
