import type { FlagCategory } from "@/domain/assessment/assessment";
import type { Mode, Tier } from "@/domain/assessment/tier";

/**
 * Where an athlete stands in the work of staff. `no-answer`: nothing sent yet; `self-care`: nothing to wait for;
 * `waiting`: flagged and nobody has taken it; the rest say who did what last.
 */
export const TRIAGE_STATES = [
  "no-answer",
  "self-care",
  "waiting",
  "acknowledged",
  "referred",
  "seen",
  "outcome-recorded",
] as const;
export type TriageState = (typeof TRIAGE_STATES)[number];

/** Participation, always with a word and an icon: red none, amber modified, blue full with an appointment, green full, grey no answer. */
export type Colour = "red" | "amber" | "blue" | "green" | "grey";

/** What the next person has to do. */
export type NextAction =
  | "acknowledge"
  | "order-referral"
  | "record-seen"
  | "record-outcome"
  | "close-referral"
  | "review"
  | "ask-to-fill-in"
  | "none";

/** One athlete in the triage table, projected for its reader: a field that may not be read is null. */
export interface TriageRow {
  readonly athleteId: string;
  readonly name: string;
  readonly squad: string;
  readonly squadId: string;
  /** null: no answer yet. */
  readonly tier: Tier | null;
  readonly mode: Mode | null;
  readonly colour: Colour;
  readonly categories: readonly FlagCategory[];
  readonly state: TriageState;
  /** 0-10; null: not answered, or not shared with this reader. */
  readonly painNow: number | null;
  /** Against the submission before, -10..10; null: nothing to compare. */
  readonly painChange: number | null;
  readonly painHidden: boolean;
  /** ISO instant since which the athlete waits for staff. */
  readonly waitingSince: string | null;
  /** ISO instant by which somebody has to acknowledge. */
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly owner: string | null;
  readonly reviewRequested: boolean;
  readonly lastAnswerAt: string | null;
  readonly nextAction: NextAction;
}
