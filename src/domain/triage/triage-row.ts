import type { FlagCategory } from "@/domain/assessment/assessment";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { News } from "./changes";
import type { RunningOrder } from "./running-order";
import type { WeekPain } from "./week-pain";

/**
 * Where an athlete stands in the work of staff. `no-answer`: nothing sent yet; `self-care`: nothing to wait for;
 * `waiting`: flagged and nobody has taken it; `lifted`: all that is open is lifted until a date; `follow-up`: limits or a
 * review are still to come; the rest say who did what last.
 */
export const TRIAGE_STATES = [
  "no-answer",
  "self-care",
  "waiting",
  "acknowledged",
  "referred",
  "seen",
  "outcome-recorded",
  "lifted",
  "follow-up",
] as const;
export type TriageState = (typeof TRIAGE_STATES)[number];

/** Participation, always with a word and an icon: red none, amber modified, blue full with an appointment, green full, grey no answer. */
export type Colour = "red" | "amber" | "blue" | "green" | "grey";

/**
 * What stands in the first line about an athlete: the level, or, where a clinician has dealt with all of it, how:
 * restrictions lifted, limits set, flags closed. `self-care`: the latest answers raised nothing.
 */
export const HEADLINES = ["no-answer", "level", "lifted", "limits", "closed", "self-care"] as const;
export type Headline = (typeof HEADLINES)[number];

/** What the next person has to do. `keep-limits`: nothing but to see that the limits are kept. */
export type NextAction =
  | "acknowledge"
  | "order-referral"
  | "record-seen"
  | "record-outcome"
  | "close-referral"
  | "review"
  | "ask-to-fill-in"
  | "look-again"
  | "record-review"
  | "keep-limits"
  | "none";

/** One athlete in the triage table, projected for its reader: a field that may not be read is null. */
export interface TriageRow {
  readonly athleteId: string;
  /** Counts the changes of where the athlete stands: an act says which one it was decided on. */
  readonly version: number;
  readonly name: string;
  readonly squad: string;
  readonly squadId: string;
  /** null: no answer yet. */
  readonly tier: Tier | null;
  readonly mode: Mode | null;
  readonly colour: Colour;
  readonly running: RunningOrder;
  readonly headline: Headline;
  /** The level above the present one that a single plausible answer would give; null: none, or not for this reader. */
  readonly nearest: Tier | null;
  readonly categories: readonly FlagCategory[];
  readonly state: TriageState;
  /** 0-10; null: not answered, or not shared with this reader. */
  readonly painNow: number | null;
  /** Against the own baseline, -10..10, to a tenth; null: there is none yet. */
  readonly painChange: number | null;
  /** The worst of the seven days before it was last told, 0-10, and its change; for who tells no pain now at check-ins. */
  readonly painWorst: number | null;
  readonly painWorstChange: number | null;
  readonly painHidden: boolean;
  /** Worst pain of the last eight weeks, oldest first; null: not shared with this reader. */
  readonly weeks: readonly WeekPain[] | null;
  /** Sessions of the programme in the last seven days, as told at a check-in; null: not told. */
  readonly programmeDone: number | null;
  readonly programmePlanned: number | null;
  /** ISO instant since which the athlete waits for staff. */
  readonly waitingSince: string | null;
  /** ISO instant by which somebody has to acknowledge. */
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly owner: string | null;
  /** Nobody had acknowledged it in time: whom it went to, and when (ISO instant). */
  readonly escalated: { readonly to: "next" | "all"; readonly at: string } | null;
  /** ISO instant by which somebody has to get in touch with the athlete; null: nobody has to. */
  readonly contactBy: string | null;
  readonly reviewRequested: boolean;
  readonly lastAnswerAt: string | null;
  readonly nextAction: NextAction;
  /** Calendar day of the next step, YYYY-MM-DD; null: it has none. */
  readonly nextOn: string | null;
  /** The athlete has no access any more, and cannot be reached here; what is open stays. */
  readonly membershipEnded: "suspended" | "removed" | null;
  readonly consentWithdrawn: boolean;
  /** ISO instant until which it is put off, and why; null: it is not. */
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
  /** ISO instant at which staff last asked by mail for an answer. */
  readonly askedAt: string | null;
  /** What is new since the reader last looked; null: nothing. */
  readonly news: News | null;
}
