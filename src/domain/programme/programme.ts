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
  readonly tags: readonly ExerciseTag[];
  readonly label: Label;
  readonly level: Level;
  /** 0: at once (gear, load); 1: from the first week; 3: phased in. */
  readonly fromWeek: number;
  readonly place: "relief" | "gear" | "home" | "warm-up" | "cool-down" | "form-cue";
  /** Estimated minutes on a day it is done. */
  readonly minutes: number;
}

/** What answers an assessment: never relief alone when a cause is present (RELIEF-TEMPORARY). */
export interface Programme {
  readonly mode: Mode;
  /** Ids of the components in it, parents included, in library order. */
  readonly components: readonly string[];
  readonly items: readonly ProgrammeItem[];
  /** Fixes for gear and load in words, by check id (BRA-, PACK-) with the reason. */
  readonly gearFixes: readonly {
    readonly check: string;
    readonly component: string;
    readonly fix: string;
  }[];
  /** Share by which week 1's running minutes are cut, per cent; absent when no step-back is due. */
  readonly loadStepBackPercent?: number;
  readonly libraryVersion: string;
}
