import type { FlagCategory } from "@/domain/assessment/assessment";
import { highestTier, type Tier } from "@/domain/assessment/tier";
import type { ReferralState } from "@/domain/referral/referral";
import type { NextAction, TriageState } from "./triage-row";

/** What staff work has to be told of an athlete, besides the flags themselves. */
export interface StandingFacts {
  readonly openFlags: readonly { readonly tier: Tier; readonly category: FlagCategory }[];
  /** The latest answers leave a red-flag rule unjudged. */
  readonly incomplete: boolean;
  readonly answered: boolean;
  readonly acknowledged: boolean;
  /** State of the open referral, if there is one. */
  readonly referral: ReferralState | null;
}

/** Where an athlete stands: the level now, its categories, and whose turn it is. */
export interface Standing {
  readonly tier: Tier | null;
  readonly state: TriageState;
  readonly categories: readonly FlagCategory[];
  readonly neurological: boolean;
  readonly worsening: boolean;
}

/**
 * The standing of an athlete. Its level is that of the flags still open: only a clinician's closing lowers it. An
 * incomplete red-flag block waits for somebody even without a flag.
 */
export function standingOf(facts: StandingFacts): Standing {
  const categories = [...new Set(facts.openFlags.map(({ category }) => category))];
  const tiers = facts.openFlags.map(({ tier }) => tier);
  return {
    tier: facts.answered ? highestTier(facts.incomplete ? [...tiers, "INCOMPLETE"] : tiers) : null,
    state: stateOf(facts),
    categories,
    neurological: categories.includes("neurological"),
    worsening: categories.includes("worsening"),
  };
}

function stateOf({ openFlags, incomplete, answered, acknowledged, referral }: StandingFacts): TriageState {
  if (!answered) return "no-answer";
  if (referral === "ordered") return "referred";
  if (referral === "seen" || referral === "outcome-recorded") return referral;
  if (openFlags.length === 0 && !incomplete) return "self-care";
  return acknowledged ? "acknowledged" : "waiting";
}

const NEXT: Readonly<Record<TriageState, NextAction>> = {
  "no-answer": "ask-to-fill-in",
  "self-care": "none",
  waiting: "acknowledge",
  acknowledged: "order-referral",
  referred: "record-seen",
  seen: "record-outcome",
  "outcome-recorded": "close-referral",
};

/** What the next person has to do. A request for a medical review comes before an order. */
export function nextActionOf(state: TriageState, reviewRequested: boolean): NextAction {
  return reviewRequested && (state === "waiting" || state === "acknowledged") ? "review" : NEXT[state];
}
