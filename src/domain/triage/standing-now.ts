import type { FiredFlag, FlagCategory } from "@/domain/assessment/assessment";
import { MODE_OF_TIER } from "@/domain/assessment/rule";
import { PARENT_RULES } from "@/domain/assessment/rules/all-rules";
import { highestTier, strictestMode, tierRank, type Mode, type Tier } from "@/domain/assessment/tier";
import { runningIsBarred } from "@/domain/programme/circumstances";
import { seeBy, stepsOf, type Steps } from "./next-steps";
import { runningOrder, type RunningOrder } from "./running-order";
import { limitsInForce, nextReviewOf, type LimitsInForce, type ReferralFact } from "./referral-facts";
import type { Colour, Headline, TriageState } from "./triage-row";
import { colourOf } from "./colour";

/** A flag of an athlete with what clinicians did about it. Instants are ISO 8601, days YYYY-MM-DD. */
export interface FlagFact {
  readonly rule: string;
  readonly tier: Tier;
  readonly category: FlagCategory;
  readonly mode: Mode;
  readonly raisedAt: string;
  readonly open: boolean;
  readonly closedAt: string | null;
  /** Not ended by anybody; over when `endsAt` is past. */
  readonly lift: { readonly endsAt: string; readonly untilOn: string } | null;
}

/** What the latest assessment said. */
export interface LatestFact {
  readonly assessedAt: string;
  readonly tier: Tier;
  readonly flags: readonly Pick<FiredFlag, "tier">[];
  /** Rules that could not be judged; a parent only repeats its children. */
  readonly unknown: readonly string[];
  readonly expired: readonly string[];
  /** The answers told of pain with which even a routine result starts at the easiest level. */
  readonly strongPain: boolean;
}

/** Everything that an athlete's standing follows from. */
export interface StandingFacts {
  /** null: nothing was ever sent. */
  readonly latest: LatestFact | null;
  readonly flags: readonly FlagFact[];
  /** Newest first. */
  readonly referrals: readonly ReferralFact[];
  readonly acknowledged: boolean;
  readonly reviewRequested: boolean;
  /** By when the tier asks somebody to acknowledge; null: nobody has to, or somebody has. */
  readonly acknowledgeBy: string | null;
  readonly now: string;
  /** The calendar day that `now` is where the organisation is. */
  readonly today: string;
}

/** Where an athlete stands now: after the answers, and after everything that clinicians did about them. */
export interface StandingNow {
  /** null: no answer yet. */
  readonly tier: Tier | null;
  readonly mode: Mode | null;
  readonly colour: Colour;
  readonly running: RunningOrder;
  readonly headline: Headline;
  readonly state: TriageState;
  readonly categories: readonly FlagCategory[];
  readonly neurological: boolean;
  readonly worsening: boolean;
  readonly openFlags: number;
  readonly limits: readonly LimitsInForce[];
  readonly nextReviewOn: string | null;
  /** First day on which a lift ends; null: none is in force. */
  readonly liftedUntil: string | null;
  readonly steps: Steps;
  /** The next instant at which time alone changes any of this. */
  readonly settlesAt: string | null;
}

const NOT_ASKED: StandingNow = {
  tier: null,
  mode: null,
  colour: "grey",
  running: "unknown",
  headline: "no-answer",
  state: "no-answer",
  categories: [],
  neurological: false,
  worsening: false,
  openFlags: 0,
  limits: [],
  nextReviewOn: null,
  liftedUntil: null,
  steps: stepsOf({ state: "no-answer", tier: null, running: "unknown", now: "", today: "", dates: {} }),
  settlesAt: null,
};

/**
 * The standing now. The only place where level, mode, colour, headline, limits, lifts and next steps are derived. Only
 * an act of a clinician lowers a level; what is lifted stays listed and comes back by itself when its time is over.
 */
export function standingNow(facts: StandingFacts): StandingNow {
  const { latest } = facts;
  if (latest === null) return NOT_ASKED;
  const open = facts.flags.filter((flag) => flag.open);
  const inForce = flagsInForce(facts.flags, facts.now);
  const unknown = stillUnknown(latest, facts.flags, facts.now);
  const tier = highestTier([
    ...inForce.map((flag) => flag.tier),
    ...(unknown.length > 0 ? ["INCOMPLETE" as const] : []),
    ...(unknown.length > 0 ? beyondFlags(latest) : []),
  ]);
  const limits = limitsInForce(facts.referrals, facts.today);
  const mode = strictestMode([
    modeOfAnswers(latest, inForce, tier, unknown.length > 0),
    ...limits.flatMap((each) => each.mode ?? []),
  ]);
  const colour = limitedColour(
    colourOf(
      tier,
      inForce.some((flag) => flag.category === "neurological" && flag.tier === "WITHIN_DAYS"),
    ),
    limits,
  );
  const lifts = open.flatMap((flag) => (flag.lift !== null && isLifted(flag, facts.now) ? flag.lift : []));
  const nextReviewOn = nextReviewOf(facts.referrals);
  const waits = unknown.length > 0 || open.length > lifts.length;
  const referral = facts.referrals.find(({ ended }) => !ended);
  const state = stateOf(facts, waits, referral, lifts.length > 0, limits.length > 0 || nextReviewOn !== null);
  const categories = [...new Set(open.map(({ category }) => category))];
  const barred = runningIsBarred(inForce.map(({ rule, ...flag }) => ({ ...flag, id: rule })));
  const running = runningOrder(colour, mode, barred);
  const liftedUntil = earliest(lifts.map(({ untilOn }) => untilOn));
  const limitsUntil = earliest(limits.flatMap(({ until }) => until ?? []));
  const top = inForce.filter((flag) => flag.tier === tier);
  return {
    tier,
    mode,
    colour,
    running,
    headline: headlineOf(facts, latest, waits, lifts.length > 0, limits.length > 0),
    state,
    categories,
    neurological: categories.includes("neurological"),
    worsening: categories.includes("worsening"),
    openFlags: open.length,
    limits,
    nextReviewOn,
    liftedUntil,
    steps: stepsOf({
      state,
      tier,
      running,
      review: facts.reviewRequested,
      hasLimits: limits.length > 0,
      now: facts.now,
      today: facts.today,
      dates: {
        acknowledge: facts.acknowledgeBy,
        referral: referral?.dueOn ?? null,
        review: nextReviewOn,
        lift: liftedUntil,
        limits: limitsUntil,
        visit: seeBy(tier, earliest(top.map(({ raisedAt }) => raisedAt)) ?? latest.assessedAt),
      },
    }),
    settlesAt: earliest([
      ...lifts.map(({ endsAt }) => endsAt),
      ...limits.flatMap(({ endsAt }) => endsAt ?? []),
    ]),
  };
}

/** The open flags as they count at an instant: what is lifted then is ROUTINE and without its limits. */
export function flagsInForce(flags: readonly FlagFact[], now: string): readonly FlagFact[] {
  return flags.filter(({ open }) => open).map((flag) => (isLifted(flag, now) ? lifted(flag) : flag));
}

/** Whether the restrictions of a flag are lifted at an instant. */
export function isLifted({ lift }: FlagFact, now: string): boolean {
  return lift !== null && Date.parse(lift.endsAt) > Date.parse(now);
}

/** As the engine reads a lift: the flag stays, as ROUTINE and without its limits. */
function lifted(flag: FlagFact): FlagFact {
  return { ...flag, tier: "ROUTINE", mode: "FULL" };
}

/** What a clinician closed or lifted knowing of it is settled, also where it could not be judged. */
function stillUnknown(latest: LatestFact, flags: readonly FlagFact[], now: string): readonly string[] {
  const settled = flags.filter(
    (flag) =>
      (flag.closedAt !== null && flag.closedAt >= latest.assessedAt) || (flag.open && isLifted(flag, now)),
  );
  const known = new Set([...settled.map(({ rule }) => rule), ...PARENT_RULES.map(({ id }) => id)]);
  return latest.unknown.filter((id) => !known.has(id));
}

/** A level above every flag: with the start of the pain unknown, each start by itself would raise it. */
function beyondFlags({ tier, flags }: LatestFact): readonly Tier[] {
  const explained = highestTier([...flags.map((flag) => flag.tier), "INCOMPLETE"]);
  return tierRank(tier) > tierRank(explained) ? [tier] : [];
}

/** The mode that answers and flags ask for; with nothing closed or lifted it is that of the assessment. */
function modeOfAnswers(
  latest: LatestFact,
  inForce: readonly FlagFact[],
  tier: Tier,
  incomplete: boolean,
): Mode {
  return strictestMode([
    ...inForce.map((flag) => flag.mode),
    ...(tier === "ROUTINE" && latest.strongPain ? ["FULL-L1" as const] : []),
    ...(inForce.some((flag) => flag.tier === tier) ? [] : [MODE_OF_TIER[tier]]),
    ...(incomplete || latest.expired.length > 0 ? [MODE_OF_TIER.INCOMPLETE] : []),
  ]);
}

function limitedColour(colour: Colour, limits: readonly LimitsInForce[]): Colour {
  if (limits.some(({ mode }) => mode === "HOLD")) return "red";
  return limits.length > 0 && (colour === "green" || colour === "blue") ? "amber" : colour;
}

function stateOf(
  facts: StandingFacts,
  waits: boolean,
  referral: ReferralFact | undefined,
  hasLift: boolean,
  followed: boolean,
): TriageState {
  if (referral) {
    const { state } = referral;
    return state === "seen" || state === "outcome-recorded" ? state : "referred";
  }
  if (waits) return facts.acknowledged ? "acknowledged" : "waiting";
  if (facts.reviewRequested) return "waiting";
  if (hasLift) return "lifted";
  return followed ? "follow-up" : "self-care";
}

function headlineOf(
  { flags }: StandingFacts,
  { assessedAt }: LatestFact,
  waits: boolean,
  hasLift: boolean,
  limited: boolean,
): Headline {
  if (waits) return "level";
  if (hasLift) return "lifted";
  if (limited) return "limits";
  return flags.some(({ closedAt }) => closedAt !== null && closedAt >= assessedAt) ? "closed" : "self-care";
}

function earliest(values: readonly string[]): string | null {
  return values.toSorted()[0] ?? null;
}
