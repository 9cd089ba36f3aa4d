import type { Answers, AnswerValue, CompoundAnswer } from "@/domain/questionnaire/answers";
import type { Mode, Tier } from "./tier";
import type { SerialEvidence } from "./worsening/serial-evidence";

/** `seed`: stated by the document that the rules grew from; `beyond`: added to it, and shown as such. */
export type Label = "seed" | "beyond";

/** What a coach may know of a flag: its category, never its answers. */
export type FlagCategory =
  | "neurological"
  | "injury"
  | "worsening"
  | "other-medical"
  | "daily-life"
  | "persistence";

/** One answer that made a rule fire. */
export interface Because {
  readonly question: string;
  readonly answer: AnswerValue | CompoundAnswer;
  /** Instant of the earlier check-in that gave it, ISO 8601; left out of answers in force at the submission. */
  readonly at?: string;
}

/** A rule that fired, now or earlier in the history and not closed since (latched). */
export interface FiredFlag {
  readonly id: string;
  readonly tier: Tier;
  readonly mode: Mode;
  readonly label: Label;
  readonly category: FlagCategory;
  readonly because: readonly Because[];
  /** Which tests of the series held when it fired last, by which values. */
  readonly series?: readonly SerialEvidence[];
  readonly latched?: true;
  /** Instant at which a latched flag first fired, ISO 8601. */
  readonly since?: string;
  /** A clinician lifted its restrictions until this instant, ISO 8601; tier and mode are the lifted ones. */
  readonly liftedUntil?: string;
  /** Read from free text: a clinician confirms it (clinical content 3.3, rule 4). */
  readonly textDerived?: true;
}

/** Two answers that cannot both hold; the more serious reading was taken (clinical content 3.3, rule 3). */
export interface Conflict {
  readonly id: string;
  readonly because: readonly Because[];
}

export type CauseStatus = "LIKELY" | "POSSIBLE" | "NOT_INDICATED" | "NOT_ASSESSED";
/** T: pain tracks the exposure; O: observation or self-test; R: self-report or habit (clinical content 1.3). */
export type EvidenceKind = "T" | "O" | "R";

/** One answer that supports a cause. */
export interface Evidence extends Because {
  readonly kind: EvidenceKind;
}

export interface CauseFinding {
  readonly id: string;
  readonly status: CauseStatus;
  readonly label: Label;
  /** Grade of the evidence that this cause matters (clinical content 1.3). */
  readonly grade: "B" | "C";
  readonly parent?: string;
  readonly evidence: readonly Evidence[];
}

/** What the engine made of a set of answers. The same input gives the same value, byte for byte. */
export interface Assessment {
  readonly tier: Tier;
  readonly mode: Mode;
  readonly flags: readonly FiredFlag[];
  /** Ids of the rules that could not be judged, whatever the tier. */
  readonly unknown: readonly string[];
  /** Ids of the questions whose answers would settle them. */
  readonly unanswered: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Questions of blocks C to E whose answers are older than 28 days: asked again before new loaded work. */
  readonly expired: readonly string[];
  /** All leaf causes and their parents; ranked: LIKELY first, then T > O > R, then by ease of change. */
  readonly causes: readonly CauseFinding[];
  readonly ruleSet: { readonly version: string; readonly hash: string };
}

/** One set of answers. Instants are ISO 8601. */
export interface Submitted {
  readonly at: string;
  readonly answers: Answers;
  /** Instant of the submission that this one corrects; left out of what is no correction. */
  readonly corrects?: string;
}

/** One set of answers with its instant, and of a correction the instant of what it corrects. */
export function submitted(answers: Answers, at: string, corrects: string | undefined): Submitted {
  return corrects === undefined ? { at, answers } : { at, answers, corrects };
}

/** What happened before: earlier submissions, and clinicians' acts, oldest first. Instants are ISO 8601. */
export type HistoryEntry =
  | Submitted
  /** `until`: from then on what was known at the closing counts again; for good without it. */
  | { readonly at: string; readonly act: "close"; readonly flag: string; readonly until?: string }
  | { readonly at: string; readonly act: "lift"; readonly flag: string; readonly until: string };
