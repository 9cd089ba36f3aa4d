import type { Mode } from "../assessment/tier";
import type { RunningOrder } from "../triage/running-order";

/** One athlete on the printed list of a squad: how to train and whom to call, and nothing of why. */
export interface SheetLine {
  readonly athleteId: string;
  readonly name: string;
  readonly running: RunningOrder;
  /** null: no answer yet. */
  readonly mode: Mode | null;
  /** Training limits that a clinician has set, in words, until a day if there is one. */
  readonly limits: readonly { readonly text: string; readonly until: string | null }[];
  readonly phone: string | null;
  readonly emergencyContact: { readonly name: string; readonly phone: string } | null;
  readonly lastAnswerAt: string | null;
}

/** The printed list of a squad. */
export interface SquadSheet {
  readonly squad: string;
  readonly coaches: readonly string[];
  readonly lines: readonly SheetLine[];
  /** In all; more than the lines of a list are left out, and said to be. */
  readonly total: number;
  readonly printedBy: string;
  readonly now: string;
  readonly timeZone: string;
}
