import type { CauseStatus, Label } from "@/domain/assessment/assessment";
import type { EmergencyPosition } from "@/domain/assessment/emergency-position";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { RunningOrder } from "@/domain/triage/running-order";
import type { Colour } from "@/domain/triage/triage-row";

/** A question and its answer in words. */
export interface WordedAnswer {
  readonly questionId: string;
  readonly question: string;
  readonly answer: string;
  /** Given at an earlier check-in, whose day the answer names. */
  readonly earlier?: true;
}

/** A contributing factor in words, with the answers that point to it. Never a diagnosis. */
export interface WordedCause {
  readonly id: string;
  readonly name: string;
  readonly status: CauseStatus;
  /** How it is thought to add to the pain. */
  readonly mechanism: string;
  readonly grade: "B" | "C";
  readonly label: Label;
  readonly evidence: readonly WordedAnswer[];
}

/** One line of why: a rule that holds, in the athlete's words, with the answers behind it. */
export interface ResultReason {
  readonly rule: string;
  readonly text: string;
  readonly label: Label;
  readonly answers: readonly WordedAnswer[];
  /** Day until which a clinician has lifted the restrictions for this; null or left out: they stand. */
  readonly liftedUntil?: string | null;
}

/** What the athlete reads after sending answers. */
export interface AthleteResult {
  readonly athleteId: string;
  readonly givenName: string;
  readonly submissionId: string;
  readonly submittedAt: string;
  readonly onBehalf: boolean;
  /** Who sent it. */
  readonly submittedBy: string;
  readonly tier: Tier;
  readonly mode: Mode;
  readonly colour: Colour;
  /** What these answers say about running. */
  readonly running: RunningOrder;
  /** Why, in plain words: one line per rule that fired. */
  readonly reasons: readonly ResultReason[];
  /** "Without … this would be …": the smallest change of answers that would alter the level, each way; null: none, or an emergency. */
  readonly lower: string | null;
  readonly higher: string | null;
  /** Sections with questions that have to be answered before the level is known. */
  readonly toAnswer: readonly {
    readonly sectionId: string;
    readonly title: string;
    readonly questions: readonly string[];
  }[];
  readonly conflicts: readonly {
    readonly text: string;
    readonly answers: readonly WordedAnswer[];
  }[];
  readonly causes: readonly WordedCause[];
  /** Who looks at it and by when; null: the organisation has no clinician. */
  readonly reviewer: {
    readonly role: "clinician" | "staff";
    /** Instant; null: no time is promised. */
    readonly by: string | null;
    /** That time is over and nobody has looked. */
    readonly late: boolean;
  } | null;
  /** How to wait for help; null: no emergency. */
  readonly position: EmergencyPosition | null;
  readonly emergencyNumber: string;
  /** Country that the number belongs to, in words; null when the athlete's country is not known. */
  readonly emergencyCountry: string | null;
  readonly restrictionsLiftedUntil: string | null;
  /** Newer answers or a clinician's act came after these answers: the standing now is another matter. */
  readonly overtaken: boolean;
  readonly hasProgramme: boolean;
  readonly correctable: boolean;
  /** These very answers are an emergency, so that they may hold a slip; a flag that an older one raised is no reason. */
  readonly mayBeSlip: boolean;
  /** Why it was corrected, where this submission corrects another and it was said. */
  readonly correctionReason: string | null;
}
