import type { Tier } from "@/domain/assessment/tier";
import { lastDay } from "@/domain/referral/dates";
import { REFERRAL_URGENCIES } from "@/domain/referral/referral";
import type { RunningOrder } from "./running-order";
import type { NextAction, TriageState } from "./triage-row";

/** What somebody has to do, by which day (YYYY-MM-DD) or instant; `late`: that time is over. */
export interface Step<Kind extends string> {
  readonly kind: Kind;
  readonly on: string | null;
  readonly late: boolean;
}

/** What an athlete has to do next. */
export const ATHLETE_STEPS = [
  "answer",
  "answer-open",
  "emergency",
  "today",
  "go-to-referral",
  "outcome-comes",
  "book-days",
  "book-routine",
  "review",
  "limits",
  "lifted",
  "plan",
] as const;
export type AthleteStep = (typeof ATHLETE_STEPS)[number];

/** What a coach has to do next. */
export const COACH_STEPS = [
  "ask-to-fill-in",
  "acknowledge",
  "no-running",
  "limits",
  "modified",
  "none",
] as const;
export type CoachStep = (typeof COACH_STEPS)[number];

/** The next step of each. */
export interface Steps {
  readonly athlete: Step<AthleteStep>;
  readonly coach: Step<CoachStep>;
  readonly clinician: Step<NextAction>;
}

/** What the steps follow from. */
export interface StepFacts {
  readonly state: TriageState;
  readonly tier: Tier | null;
  readonly running: RunningOrder;
  readonly review?: boolean;
  readonly hasLimits?: boolean;
  /** ISO instant, and the calendar day that it is. */
  readonly now: string;
  readonly today: string;
  readonly dates: {
    /** Instant. */
    readonly acknowledge?: string | null;
    readonly referral?: string | null;
    readonly review?: string | null;
    readonly lift?: string | null;
    readonly limits?: string | null;
    readonly visit?: string | null;
  };
}

/** The day by which an athlete should be seen; null: the level asks for no visit. */
export function seeBy(tier: Tier, raisedAt: string): string | null {
  const urgency = REFERRAL_URGENCIES.find((each) => each === tier);
  return urgency === undefined ? null : lastDay(urgency, raisedAt.slice(0, 10));
}

const CLINICIAN: Readonly<Record<TriageState, NextAction>> = {
  "no-answer": "ask-to-fill-in",
  "self-care": "none",
  waiting: "acknowledge",
  acknowledged: "order-referral",
  referred: "record-seen",
  seen: "record-outcome",
  "outcome-recorded": "close-referral",
  lifted: "look-again",
  "follow-up": "record-review",
};

/** Who has to do what next. A request for a medical review comes before an order. */
export function stepsOf(facts: StepFacts): Steps {
  return { athlete: athleteStep(facts), coach: coachStep(facts), clinician: clinicianStep(facts) };
}

function step<Kind extends string>(facts: StepFacts, kind: Kind, on: string | null = null): Step<Kind> {
  return { kind, on, late: on !== null && on < (on.length === 10 ? facts.today : facts.now) };
}

function clinicianStep(facts: StepFacts): Step<NextAction> {
  const { state, review, dates } = facts;
  if (review && (state === "waiting" || state === "acknowledged")) return step(facts, "review");
  if (state === "follow-up" && !dates.review) return step(facts, "keep-limits", dates.limits ?? null);
  const on: Readonly<Partial<Record<TriageState, string | null | undefined>>> = {
    waiting: dates.acknowledge,
    referred: dates.referral,
    "outcome-recorded": dates.review,
    lifted: dates.review ?? dates.lift,
    "follow-up": dates.review,
  };
  return step(facts, CLINICIAN[state], on[state] ?? null);
}

function coachStep(facts: StepFacts): Step<CoachStep> {
  const { state, running, dates } = facts;
  if (state === "no-answer") return step(facts, "ask-to-fill-in");
  if (state === "waiting" && !facts.review) return step(facts, "acknowledge", dates.acknowledge ?? null);
  if (running === "none") return step(facts, "no-running", facts.hasLimits ? (dates.limits ?? null) : null);
  if (facts.hasLimits) return step(facts, "limits", dates.limits ?? null);
  return step(facts, running === "modified" ? "modified" : "none");
}

function athleteStep(facts: StepFacts): Step<AthleteStep> {
  const { state, tier, dates } = facts;
  if (state === "no-answer" || tier === null) return step(facts, "answer");
  if (tier === "EMERGENCY") return step(facts, "emergency");
  if (state === "referred") return step(facts, "go-to-referral", dates.referral ?? null);
  if (state === "seen") return step(facts, "outcome-comes");
  if (tier === "SAME_DAY") return step(facts, "today", dates.visit ?? null);
  if (tier === "INCOMPLETE") return step(facts, "answer-open");
  if (dates.review) return step(facts, "review", dates.review);
  if (tier === "WITHIN_DAYS") return step(facts, "book-days", dates.visit ?? null);
  if (dates.lift) return step(facts, "lifted", dates.lift);
  if (facts.hasLimits) return step(facts, "limits", dates.limits ?? null);
  if (tier === "ROUTINE") return step(facts, "book-routine", dates.visit ?? null);
  return step(facts, "plan");
}
