import type { OrganisationActionId } from "@/domain/access/policy";
import type { FlagCategory, Label } from "@/domain/assessment/assessment";
import type { Mode, Tier } from "@/domain/assessment/tier";
import type { ReaderReceipt } from "@/domain/explanation/receipt-for-reader";
import type { LimitsMode, ReferralState, ReferralUrgency } from "@/domain/referral/referral";
import type { Step } from "@/domain/triage/next-steps";
import type { RunningOrder } from "@/domain/triage/running-order";
import type { Colour, Headline, NextAction, TriageState } from "@/domain/triage/triage-row";
import type { AthleteStanding, CoachNext } from "./athlete-standing";
import type { CorrectionRecord } from "./correction";
import type { WordedAnswer, WordedCause } from "./result";

/** A flag as far as its reader may see: coaches get the category, clinicians the rule and the answers. */
export interface FlagRecord {
  readonly id: string;
  readonly category: FlagCategory;
  readonly tier: Tier;
  readonly raisedAt: string;
  readonly open: boolean;
  readonly closed: { readonly at: string; readonly by: string; readonly reason: string } | null;
  readonly version: number;
  /** Restrictions lifted and until which day; null: none in force. The reason is null for who reads no receipts. */
  readonly lift: {
    readonly untilOn: string;
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
  } | null;
  /** null: not for this reader. */
  readonly receipt: {
    readonly rule: string;
    readonly label: Label;
    readonly text: string;
    readonly source: string;
    readonly answers: readonly WordedAnswer[];
    /** Later corrections of these answers; the flag stays until a clinician closes it. */
    readonly corrections: readonly CorrectionRecord[];
  } | null;
}

/** A referral and its course; for clinicians and the athlete. */
export interface ReferralRecord {
  readonly id: string;
  readonly urgency: ReferralUrgency;
  readonly reason: string;
  readonly referredTo: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly state: ReferralState;
  readonly orderedBy: string;
  readonly orderedAt: string;
  readonly seenOn: string | null;
  readonly outcome: string | null;
  /** Instant at which the outcome was written last. */
  readonly outcomeAt: string | null;
  readonly limits: string | null;
  readonly limitsMode: LimitsMode | null;
  readonly limitsUntil: string | null;
  readonly nextReviewOn: string | null;
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string } | null;
  readonly version: number;
}

export const NOTE_AUDIENCES = ["clinicians", "staff", "everyone"] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];

export interface NoteRecord {
  readonly id: string;
  readonly author: string;
  readonly audience: NoteAudience;
  readonly text: string;
  readonly writtenAt: string;
}

/** One line of the audit trail: who did or read what, when, and why. */
export interface AuditRecord {
  readonly id: string;
  readonly at: string;
  /** Empty once the person was erased. */
  readonly actor: string;
  readonly roles: readonly string[];
  readonly kind: "read" | "write";
  /** Key among the `audit.action` messages. */
  readonly words: string;
  readonly reason: string | null;
  /** How often on that day, and the first time; a line of its own counts 1. */
  readonly count: number;
  readonly since: string;
}

/** One line of an organisation's audit, for its admins: no names of athletes and no reasons. */
export interface OrganisationEvent extends Omit<AuditRecord, "reason"> {
  /** Pseudonym of an athlete whom it concerns, and how many there are. */
  readonly subject: string | null;
  readonly subjects: number;
}

/** One submission in the athlete's history. */
export interface SubmissionRecord {
  readonly id: string;
  readonly kind: "intake" | "emergency" | "check-in" | "self-test" | "correction";
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly onBehalf: boolean;
  readonly tier: Tier;
  readonly painNow: number | null;
}

/** An athlete's page, projected through the field table for its reader; null means "not for this reader". */
export interface AthleteRecord {
  readonly athleteId: string;
  readonly name: string;
  readonly squad: string;
  /** Since when staff read no health answers. */
  readonly consentWithdrawnAt: string | null;
  /** The athlete has no access any more; what is open stays. */
  readonly membershipEnded: "suspended" | "removed" | null;
  readonly contact: {
    readonly phone: string | null;
    readonly country: string | null;
    readonly age: number | null;
  } | null;
  readonly emergencyContact: { readonly name: string; readonly phone: string } | null;
  /** Staff have to get in touch: whose task it is, and by when. Null also for the athlete. */
  readonly contactTask: {
    readonly id: string;
    readonly owner: string;
    readonly dueAt: string;
    readonly overdue: boolean;
  } | null;
  /** Nobody had acknowledged it in time: since when it is everybody's (`all`) or the owner's; null for the athlete. */
  readonly escalated: { readonly to: "next" | "all"; readonly at: string } | null;
  readonly tier: Tier | null;
  readonly mode: Mode | null;
  readonly colour: Colour;
  readonly running: RunningOrder;
  readonly headline: Headline;
  /** Training limits in force, in words that everybody on the staff reads. */
  readonly limits: AthleteStanding["limits"];
  readonly nextReviewOn: string | null;
  readonly liftedUntil: string | null;
  readonly categories: readonly FlagCategory[];
  readonly state: TriageState;
  readonly waitingSince: string | null;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly owner: string | null;
  readonly acknowledgedAt: string | null;
  /** What a clinician does next, and what a coach does. */
  readonly next: Step<NextAction>;
  readonly coachNext: CoachNext;
  /** Version of the triage entry: what an act must name to notice that somebody else came first. */
  readonly version: number;
  readonly painNow: number | null;
  readonly painChange: number | null;
  /** This reader is not shown any pain, answered or not. */
  /** Worst pain of seven days as it was last told, for when pain now was not asked; null: never told, or not shared. */
  readonly painWorst: { readonly value: number; readonly change: number | null; readonly at: string } | null;
  readonly painWithheld: boolean;
  readonly flags: readonly FlagRecord[];
  /** Rules that could not be judged, in words. */
  readonly unknown: readonly { readonly rule: string; readonly text: string }[] | null;
  readonly conflicts: readonly { readonly text: string; readonly answers: readonly WordedAnswer[] }[] | null;
  readonly causes: readonly WordedCause[] | null;
  /** Answers by section, only those that the reader may see. */
  readonly answers: readonly {
    readonly sectionId: string;
    readonly title: string;
    readonly answers: readonly WordedAnswer[];
  }[];
  /** What made the newest result, in this reader's voice; null also for results from before receipts were kept. */
  readonly receipt: ReaderReceipt | null;
  readonly ruleSet: { readonly version: string; readonly hash: string } | null;
  readonly programme: {
    readonly mode: Mode;
    readonly startsOn: string;
    readonly itemCount: number;
  } | null;
  readonly referrals: readonly ReferralRecord[] | null;
  readonly reviewRequest: {
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  } | null;
  readonly notes: readonly NoteRecord[];
  readonly history: readonly SubmissionRecord[];
  /** Corrections of sent answers, newest first. */
  readonly corrections: readonly CorrectionRecord[] | null;
  readonly audit: readonly AuditRecord[];
  /** Staff who can own the athlete's flags. */
  /**
   * What speaks for closing an open worsening flag: the values that did, in words; null: nothing does, or not for this
   * reader. Never a reason to close without looking.
   */
  readonly maySuggestResolved: string | null;
  readonly possibleOwners: readonly {
    readonly id: string;
    readonly name: string;
    /** Away now: what is given to them waits until they are back. */
    readonly away: boolean;
  }[];
  /** What this reader may do here; the same question is asked again when it is done. */
  readonly may: readonly OrganisationActionId[];
}
