import { colourOf } from "@/domain/triage/colour";
import { assessAfter, NO_PAST, pastAfter } from "../assess";
import type { HistoryEntry } from "../assessment";
import type { RuleSet } from "../rule-set";
import { tierRank } from "../tier";
import { withValue, type Movable } from "./movable";

/** A worsening alert that led to a referral: raised, and referred, at these ISO instants. */
export interface ConfirmedCase {
  readonly raisedAt: string;
  readonly referredAt: string;
}

/** An athlete's stored past, oldest first, and the confirmed cases in it. */
export interface WeighedPast {
  readonly entries: readonly HistoryEntry[];
  readonly confirmed: readonly ConfirmedCase[];
}

/** What a value would have given over some pasts. */
export interface ValueTally {
  readonly value: number;
  /** Times at which an athlete turned red, by whatever rule. */
  readonly reds: number;
  /** Times at which REFER-WORSENING was raised. */
  readonly reviews: number;
  /** Confirmed cases that nothing would have brought to anybody before the referral was made. */
  readonly missed: number;
  /** Confirmed cases that would have come up at a later check-in, still before it. */
  readonly later: number;
}

interface Alert {
  readonly at: string;
  readonly turnedRed: boolean;
  readonly worseningRaised: boolean;
  readonly isOpen: boolean;
}

/** Every submission of a past as it would have been judged on its day by this rule set, and by it before. */
function alertsOf(ruleSet: RuleSet, entries: readonly HistoryEntry[]): readonly Alert[] {
  const alerts: Alert[] = [];
  let past = NO_PAST;
  let wasRed = false;
  for (const entry of entries) {
    if (!("act" in entry)) {
      const { tier, flags } = assessAfter(ruleSet, past, entry.answers, entry.at, entry.corrects);
      const open = flags.filter((flag) => tierRank(flag.tier) >= tierRank("WITHIN_DAYS"));
      const red =
        colourOf(
          tier,
          open.some(({ category }) => category === "neurological"),
        ) === "red";
      alerts.push({
        at: entry.at,
        turnedRed: red && !wasRed,
        worseningRaised: flags.some(({ id, latched }) => id === "REFER-WORSENING" && latched !== true),
        isOpen: open.length > 0,
      });
      wasRed = red;
    }
    past = pastAfter(ruleSet, past, entry);
  }
  return alerts;
}

/**
 * What each value of a movable threshold would have given of one past. Nothing is changed by it.
 * @param since ISO instant; alerts before it are judged, because later ones depend on them, and not counted
 */
export function weigh(
  ruleSet: RuleSet,
  movable: Movable,
  { entries, confirmed }: WeighedPast,
  since: string,
): readonly ValueTally[] {
  const from = Date.parse(since);
  const submissions = entries.filter((entry) => !("act" in entry)).length;
  const only = submissions < 2 ? alertsOf(ruleSet, entries) : null;
  return movable.values.map((value) => {
    // A single submission has no series, so that no threshold of the series can move it.
    const alerts = only ?? alertsOf(withValue(ruleSet, movable, value), entries);
    const counted = alerts.filter(({ at }) => Date.parse(at) >= from);
    const came = confirmed.map((each) => howItCame(alerts, each));
    return {
      value,
      reds: counted.filter(({ turnedRed }) => turnedRed).length,
      reviews: counted.filter(({ worseningRaised }) => worseningRaised).length,
      missed: came.filter((each) => each === "missed").length,
      later: came.filter((each) => each === "later").length,
    };
  });
}

function howItCame(
  alerts: readonly Alert[],
  { raisedAt, referredAt }: ConfirmedCase,
): "on-the-day" | "later" | "missed" {
  const within = alerts.filter(
    ({ at }) => Date.parse(at) >= Date.parse(raisedAt) && Date.parse(at) <= Date.parse(referredAt),
  );
  const first = within.find(({ isOpen }) => isOpen);
  if (first === undefined) return "missed";
  return Date.parse(first.at) === Date.parse(raisedAt) ? "on-the-day" : "later";
}

/** The tallies of several pasts as one; both lists hold the same values in the same order. */
export function together(one: readonly ValueTally[], other: readonly ValueTally[]): readonly ValueTally[] {
  return one.map((tally, place) => {
    const more = other[place];
    if (more === undefined) return tally;
    return {
      value: tally.value,
      reds: tally.reds + more.reds,
      reviews: tally.reviews + more.reviews,
      missed: tally.missed + more.missed,
      later: tally.later + more.later,
    };
  });
}
