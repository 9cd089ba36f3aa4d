import type { TriageRow } from "./triage-row";

/** Says that this device hides everything clinical: an open laptop beside a track, not the same person's phone. */
export const SIDELINE_COOKIE = "upright-sideline";

/** A row of which nothing is left that says anything of somebody's health: for a screen that others can see. */
export function sidelineRow(row: TriageRow): TriageRow {
  return {
    ...row,
    ...{ tier: null, mode: null, colour: "grey", running: "unknown", headline: "no-answer", nearest: null },
    ...{ categories: [], state: "no-answer", reviewRequested: false, nextAction: "none", nextOn: null },
    ...{
      painNow: null,
      painChange: null,
      painWorst: null,
      painWorstChange: null,
      painHidden: false,
      weeks: null,
    },
    ...{
      programmeDone: null,
      programmePlanned: null,
      waitingSince: null,
      dueAt: null,
      overdue: false,
      escalated: null,
      contactBy: null,
    },
    ...{ consentWithdrawn: false, snoozedUntil: null, snoozeReason: null, news: null },
    // Whose somebody is tells that they are flagged: nobody else has an owner.
    ...{ owner: null, lastAnswerAt: null, askedAt: null, membershipEnded: null },
  };
}
