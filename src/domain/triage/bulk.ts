import type { Mode } from "../assessment/tier";
import type { Colour, TriageRow, TriageState } from "./triage-row";

/**
 * What can be done to several athletes at once. `acknowledge`: take what was raised; `assign`: give it an owner without
 * stopping its clock; `ask`: a mail that asks to answer again; `snooze`: put off for some days; `template`: give a programme
 * template, or take off the one that they have; `message`: a short text on their start page.
 */
export const BULK_ACTS = ["acknowledge", "assign", "ask", "snooze", "template", "message"] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Athletes of one run at most: what somebody can still answer for, and what is done within a minute. */
export const MOST_AT_ONCE = 500;
/** Days that somebody can be put off; the longest is the limit. */
export const SNOOZE_DAYS = [1, 2, 3, 5, 7] as const;
/** Hours between two mails that ask the same athlete. */
export const ASK_AGAIN_AFTER = 20;
/** Minutes in which a run can be undone. */
export const UNDO_WITHIN = 60;

/** In place of a template's id: none, the one that they have goes. */
export const TAKE_OFF = "none";

/** Why an act is not done to an athlete. */
export const BULK_REFUSALS = [
  "nothing-open",
  "cannot-own",
  "red",
  "nobody-has-it",
  "late",
  "contact-open",
  "a-clinicians",
  "put-off-already",
  "clinician-keeps-it",
  "not-a-member",
  "consent-withdrawn",
  "asked-lately",
  "no-programme",
  "on-hold",
  "template-gone",
  "has-it",
  "has-none",
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
  /** Somebody has to get in touch: their silence is what has to be looked at. */
  readonly contactOpen: boolean;
  /** It is put off, and that still counts. */
  readonly putOff: boolean;
  /** A clinician owns it, or is asked to look at it, and the reader is none. */
  readonly aClinicians: boolean;
  /** It is red and a clinician's, and neither the reader nor the chosen owner is one. */
  readonly clinicianKeepsIt: boolean;
  /** There is an active membership to write to. */
  readonly reachable: boolean;
  readonly consentWithdrawn: boolean;
  readonly askedLately: boolean;
  /** The chosen owner may own what is open of this athlete. */
  readonly canOwn: boolean;
  /** The mode of the present programme; null: there is none yet. */
  readonly programme: Mode | null;
  /** The template that the athlete has, and the one that is chosen: "ID:VERSION"; null: none. */
  readonly template: string | null;
  readonly chosenTemplate: string | null;
}

/**
 * Why the act cannot be done to this athlete as things stand; null: it can. Asked for the preview and again by the act.
 * Red is never put off, nor what nobody has taken, what is late, or who has to be got in touch with, nor anybody a second
 * time before they are back; a coach does not put off what is a clinician's. A template waits while a programme is on hold.
 */
export function bulkRefusal(act: BulkAct, facts: BulkFacts): BulkRefusal | null {
  const isOpen = facts.state !== "no-answer" && facts.state !== "self-care";
  switch (act) {
    case "acknowledge":
    case "assign":
      if (!isOpen) return "nothing-open";
      if (!facts.canOwn) return "cannot-own";
      return act === "assign" && facts.clinicianKeepsIt ? "clinician-keeps-it" : null;
    case "ask":
      if (facts.consentWithdrawn) return "consent-withdrawn";
      if (!facts.reachable) return "not-a-member";
      return facts.askedLately ? "asked-lately" : null;
    case "message":
      if (facts.consentWithdrawn) return "consent-withdrawn";
      return facts.reachable ? null : "not-a-member";
    case "template":
      if (facts.consentWithdrawn) return "consent-withdrawn";
      if (facts.chosenTemplate === null) return facts.template === null ? "has-none" : null;
      if (facts.programme === null) return "no-programme";
      if (facts.programme === "HOLD") return "on-hold";
      return facts.template === facts.chosenTemplate ? "has-it" : null;
    case "snooze":
      if (!isOpen) return "nothing-open";
      if (facts.colour === "red") return "red";
      if (facts.state === "waiting") return "nobody-has-it";
      if (facts.overdue) return "late";
      if (facts.contactOpen) return "contact-open";
      if (facts.aClinicians) return "a-clinicians";
      return facts.putOff ? "put-off-already" : null;
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
