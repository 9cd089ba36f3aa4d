import type { EvidenceKind, Label } from "../assessment";
import type { Condition } from "../condition";

/** An answer that supports a cause. */
export interface EvidenceItem {
  readonly kind: EvidenceKind;
  readonly when: Condition;
  /** Seen by somebody else or on video: makes an observation enough by itself. */
  readonly sufficient?: Condition;
  /** Adds when it holds; left open, it does not keep the cause from being judged. */
  readonly additional?: true;
}

/** How the items of a cause are weighed. `bra`: clinical content 5.1; `pack`: the rule below the causes of 1.4. */
export type Weighing = "standard" | "bra" | "pack";

/** A leaf cause: what supports it, why it would hurt, how soon it can be changed. */
export interface Cause {
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly grade: "B" | "C";
  readonly parent?: string;
  /** Name for athlete and coach. */
  readonly name: string;
  readonly mechanisms: readonly string[];
  /** 0: at once (gear, load, warm-up); 1: a cue or habit; 2: weeks of mobility; 3: weeks of strength. */
  readonly ease: 0 | 1 | 2 | 3;
  readonly weighing: Weighing;
  readonly items: readonly EvidenceItem[];
  /** The athlete declined the question: not assessed, never "not indicated". */
  readonly declined?: Condition;
}

/** A cause that is its best child. */
export interface ParentCause {
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly name: string;
}

/** Why a cause would hurt, in plain words (MECH rows of clinical content 1.4). */
export interface Mechanism {
  readonly id: string;
  readonly text: string;
}
