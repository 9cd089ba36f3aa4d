import type { Label } from "@/domain/assessment/assessment";
import type { ConditionCode } from "./conditions";
import type { ExerciseTag, Level } from "./programme";

/** Equipment by the codes of Q-KIT. The floor itself needs no code; `mat` is a mat or carpet. */
export const KIT_CODES = ["mat", "band", "roller", "dumbbell", "chair", "bench", "doorway", "wall"] as const;
export type KitCode = (typeof KIT_CODES)[number];

/** How much: the words for the athlete, and the same as numbers where a timer or a counter can use them. */
export interface Dose {
  readonly text: string;
  readonly sets?: number;
  readonly reps?: number;
  /** Seconds that one repetition or one set is held. */
  readonly seconds?: number;
  readonly minutes?: number;
  readonly metres?: number;
  readonly perSide?: true;
}

/** One exercise at one level: the level changes position, load and kit, so tags and kit belong here. */
export interface LevelForm {
  /** What is different at this level. */
  readonly form: string;
  readonly dose: Dose;
  /** Estimated minutes with both sides and rests. */
  readonly minutes: number;
  readonly tags: readonly ExerciseTag[];
  /** Every inner list is a choice: one of its codes must be at hand. Empty: nothing needed. */
  readonly kit: readonly (readonly KitCode[])[];
}

/** A condition under which the item, or some of its levels, is not given, and what stands in for it. */
export interface Avoidance {
  readonly when: ConditionCode;
  /** Another exercise of the library; null where nothing replaces it until a clinician decides. */
  readonly instead: string | null;
  /** Levels concerned; absent: all. */
  readonly levels?: readonly Level[];
}

export type ExerciseGroup =
  | "mobility"
  | "stretch"
  | "neck"
  | "strength"
  | "breathing"
  | "warm-up"
  | "form-cue";

/** How often: strength twice a week and not on following days, mobility daily, the rest with each run. */
export type Rhythm = "daily" | "five-days" | "strength-days" | "each-run";

/** An exercise, drill or cue (clinical content 4.1 to 4.7), in our own words. */
export interface Exercise {
  /** EX- id of the clinical content. */
  readonly id: string;
  readonly name: string;
  readonly targets: string;
  /** Components that it can deliver (PREV-, DER-, RELIEF-). */
  readonly serves: readonly string[];
  readonly group: ExerciseGroup;
  readonly rhythm: Rhythm;
  readonly how: readonly [string, string, string, string];
  readonly errors: readonly string[];
  readonly levels: Readonly<Record<Level, LevelForm>>;
  readonly avoid: readonly Avoidance[];
  /** For what no question asks: the athlete reads it beside the item. */
  readonly cautions: readonly string[];
  readonly label: Label;
  /** What the seed document says about it, paraphrased; absent when it says nothing. */
  readonly seedSays?: string;
  readonly evidence: string;
  /** Key of its drawing. */
  readonly figure: string;
}

/** A relief protocol (clinical content 4.8). It has no levels. */
export interface ReliefProtocol {
  /** REL- id of the clinical content. */
  readonly id: string;
  readonly name: string;
  readonly serves: readonly string[];
  /** Belongs to a run, and is not given where running is barred. */
  readonly withARun?: true;
  readonly how: readonly [string, string, string, string];
  readonly errors: readonly string[];
  readonly minutes: number;
  readonly dose: string;
  readonly avoid: readonly ConditionCode[];
  readonly cautions: readonly string[];
  readonly label: Label;
  readonly seedSays: string;
  readonly evidence: string;
  readonly figure: string;
}
