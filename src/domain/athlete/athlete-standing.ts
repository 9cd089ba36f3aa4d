import type { EmergencyPosition } from "../assessment/emergency-position";
import type { Mode, Tier } from "../assessment/tier";
import type { CoachStep, AthleteStep, Step } from "../triage/next-steps";
import type { LimitsInForce } from "../triage/referral-facts";
import type { RunningOrder } from "../triage/running-order";
import type { Colour, Headline } from "../triage/triage-row";
import type { ResultReason } from "./result";

/** Where an athlete stands now, as the athlete reads it. Instants are ISO 8601, days YYYY-MM-DD. */
export interface AthleteStanding {
  readonly tier: Tier | null;
  readonly mode: Mode | null;
  readonly colour: Colour;
  readonly running: RunningOrder;
  readonly headline: Headline;
  readonly limits: readonly Omit<LimitsInForce, "endsAt">[];
  readonly nextReviewOn: string | null;
  /** First day on which a lift ends. */
  readonly liftedUntil: string | null;
  readonly step: Step<AthleteStep>;
  /** What a clinician wrote last about a visit. */
  readonly said: { readonly outcome: string; readonly at: string | null; readonly by: string } | null;
  /** The last closing of a flag since the latest answers. */
  readonly closed: { readonly at: string; readonly by: string } | null;
  /** The open referral. */
  readonly referral: { readonly id: string; readonly to: string; readonly dueOn: string } | null;
  /** Why: one line per open flag, at the tier that it has now. */
  readonly reasons: readonly ResultReason[];
  /** How to wait for help; null: no emergency. */
  readonly position: EmergencyPosition | null;
  /** Who has taken it, and by when somebody should have; `late`: that time is over and nobody has. */
  readonly taken: { readonly at: string; readonly owner: string | null } | null;
  readonly takeBy: { readonly at: string; readonly late: boolean } | null;
  /** The level rose because no answer came (noticed at that instant); `answered`: one has come since. Null: it did not. */
  readonly silence: { readonly at: string; readonly answered: boolean } | null;
  /** The latest answers' result is not the last word: a clinician did something since, or a flag has another tier now. */
  readonly moved: boolean;
}

/** What a coach does next. */
export type CoachNext = Step<CoachStep>;
