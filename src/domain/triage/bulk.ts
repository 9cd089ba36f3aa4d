import type { Colour, TriageRow, TriageState } from "./triage-row";

/**
 * What can be done to several athletes at once. `acknowledge`: take what was raised; `assign`: give it an owner without
 * stopping its clock; `ask`: a mail that asks to answer again; `snooze`: put off for some days.
 */
export const BULK_ACTS = ["acknowledge", "assign", "ask", "snooze"] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Athletes of one run at most: what somebody can still answer for, and what is done within a minute. */
export const MOST_AT_ONCE = 500;
/** Days that somebody can be put off; the longest is the limit. */
export const SNOOZE_DAYS = [1, 2, 3, 5, 7] as const;
/** Hours between two mails that ask the same athlete. */
export const ASK_AGAIN_AFTER = 20;
/** Minutes in which a run can be undone. */
export const UNDO_WITHIN = 60;

/** Why an act is not done to an athlete. */
export const BULK_REFUSALS = [
  "nothing-open",
  "cannot-own",
  "red",
  "nobody-has-it",
  "late",
  "not-a-member",
  "consent-withdrawn",
  "asked-lately",
  "overtaken",
  "not-found",
  "not-possible",
  "unexpected",
] as const;
export type BulkRefusal = (typeof BULK_REFUSALS)[number];

/** What a refusal follows from. */
export interface BulkFacts {
  readonly state: TriageState;
  readonly colour: Colour;
  readonly overdue: boolean;
  /** There is an active membership to write to. */
  readonly reachable: boolean;
  readonly consentWithdrawn: boolean;
  readonly askedLately: boolean;
  /** The chosen owner may own what is open of this athlete. */
  readonly canOwn: boolean;
}

/**
 * Why the act cannot be done to this athlete as things stand; null: it can. Asked for the preview and again by the act.
 * Red is never put off, nor what nobody has taken, nor what is late.
 */
export function bulkRefusal(act: BulkAct, facts: BulkFacts): BulkRefusal | null {
  const isOpen = facts.state !== "no-answer" && facts.state !== "self-care";
  switch (act) {
    case "acknowledge":
    case "assign":
      if (!isOpen) return "nothing-open";
      return facts.canOwn ? null : "cannot-own";
    case "ask":
      if (facts.consentWithdrawn) return "consent-withdrawn";
      if (!facts.reachable) return "not-a-member";
      return facts.askedLately ? "asked-lately" : null;
    case "snooze":
      if (!isOpen) return "nothing-open";
      if (facts.colour === "red") return "red";
      if (facts.state === "waiting") return "nobody-has-it";
      return facts.overdue ? "late" : null;
  }
}

/** One athlete in the preview of a run. */
export interface BulkCandidate {
  readonly row: TriageRow;
  readonly refusal: BulkRefusal | null;
}

/** One athlete in the report of a run; no outcome: not yet. */
export interface BulkResult {
  readonly athleteId: string;
  readonly name: string;
  readonly squad: string;
  readonly outcome: "done" | BulkRefusal | null;
  readonly undone: "done" | BulkRefusal | null;
}
