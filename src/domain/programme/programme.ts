import type { Label } from "@/domain/assessment/assessment";
import type { Mode } from "@/domain/assessment/tier";

/** What an item asks of the body; modes and conditions forbid by these. */
export const EXERCISE_TAGS = [
  "loaded",
  "overhead",
  "prone",
  "supine",
  "end-range",
  "roller",
  "running",
] as const;
export type ExerciseTag = (typeof EXERCISE_TAGS)[number];
export type Level = 1 | 2 | 3;

/** An exercise, cue, drill or relief protocol in an athlete's programme. */
export interface ProgrammeItem {
  /** Id in the exercise library (EX-, REL-). */
  readonly exercise: string;
  /** Components that this item delivers to this athlete (PREV-, DER-, RELIEF-). */
  readonly components: readonly string[];
  /** Causes of this athlete that it answers; empty for what everyone gets. */
  readonly causes: readonly string[];
  /** Tags of every level that this athlete may reach, so that nothing forbidden hides in a later week. */
  readonly tags: readonly ExerciseTag[];
  readonly label: Label;
  /** Level to start at. */
  readonly level: Level;
  /** Levels that this athlete may do, lowest first: the others are ruled out by mode, condition or kit. */
  readonly levels: readonly Level[];
  /** 0: at once (relief protocols); 1: from the first week; 3: phased in. */
  readonly fromWeek: number;
  readonly place: "relief" | "home" | "warm-up" | "cool-down" | "form-cue";
  /** Estimated minutes on a day it is done, at the level to start at. */
  readonly minutes: number;
  /** A template brought it in; this athlete's answers alone would not have. */
  readonly template?: true;
}

/** A component that the answers call for and that is not given, or not yet. */
export interface Withheld {
  readonly component: string;
  /**
   * `mode`: until a clinician has looked; `condition`: ruled out; `kit`: not at hand; `minutes`: the athlete's minutes a day
   * (Q-MINUTES-DAY) are too few; `room`: caps are full.
   */
  readonly reason: "mode" | "condition" | "kit" | "minutes" | "room";
}

/** An exercise of a template that this athlete is not given; the reasons are those of what is withheld. */
export interface LeftOut {
  readonly exercise: string;
  readonly reason: Withheld["reason"];
}

/** An item that stands in for the usual one. `because` is health data: for the athlete and clinicians only. */
export interface Swap {
  readonly instead: string;
  readonly use: string;
  readonly because: string;
}

/** Words that belong to the programme. `id` is a component or a note of ours. */
export interface Advice {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
}

/** What answers an assessment: never relief alone when a cause is present (RELIEF-TEMPORARY). */
export interface Programme {
  readonly mode: Mode;
  /** Ids of the components in it, parents included, in library order. */
  readonly components: readonly string[];
  readonly items: readonly ProgrammeItem[];
  /** Fixes for gear in words, at once (week 0), by check id (BRA-, PACK-) with the component. */
  readonly gearFixes: readonly {
    readonly check: string;
    readonly component: string;
    readonly fix: string;
  }[];
  /** Share by which week 1's running minutes are cut, per cent; absent when no step-back is due. */
  readonly loadStepBackPercent?: number;
  /** `none`: no running until a clinician has looked. */
  readonly running: "usual" | "reduced" | "none";
  readonly withheld: readonly Withheld[];
  readonly swaps: readonly Swap[];
  readonly advice: readonly Advice[];
  /** Most minutes of the home block on any day. */
  readonly homeMinutes: number;
  /** Runs a week as answered in Q-RUN-VOL; absent when not answered. */
  readonly runsPerWeek?: number;
  readonly libraryVersion: string;
  /** The version of a template that it was made with, and what of it this athlete is not given; absent on hold. */
  readonly template?: {
    readonly id: string;
    readonly version: number;
    readonly left: readonly LeftOut[];
  };
}
