import { tierRank, type Tier } from "../assessment/tier";
import type { Colour, Headline } from "./triage-row";

/** What an athlete's place in the opening order follows from. */
export interface PlaceFacts {
  readonly tier: Tier | null;
  readonly colour: Colour;
  readonly headline: Headline;
  /** The tier that a single plausible answer would give; null: none. */
  readonly nearestTier: Tier | null;
  readonly consentWithdrawn: boolean;
  readonly waitingSince: Date | null;
  /** A coach has asked for a medical review, and nobody has done it yet. */
  readonly reviewRequested: boolean;
}

/** Bands of the opening order, most urgent first; within one, who has waited longest comes first. */
const BANDS = [
  "EMERGENCY",
  "SAME_DAY",
  "red",
  "one-answer-away",
  "WITHIN_DAYS",
  "INCOMPLETE",
  "ROUTINE",
  "NONE",
  "no-answer",
] as const;
type Band = (typeof BANDS)[number];

/** More than any instant in milliseconds until the year 5138: the place of who does not wait. */
const NOT_WAITING = 99_999_999_999_999;
const BAND = NOT_WAITING + 1;

/**
 * Where an athlete stands in the order that the table opens with, as one number, the smallest first. Who is to be reviewed
 * comes first among those as urgent, and first among ambers. Then come ambers whom one answer keeps from red, for readers
 * who may know it; `forCoaches` is the place without that.
 */
export function openingPlaces(facts: PlaceFacts): { readonly place: number; readonly forCoaches: number } {
  const waits = facts.waitingSince?.getTime() ?? NOT_WAITING;
  const asked = facts.reviewRequested;
  // Counted in seconds their wait is less than any other's in milliseconds: first in the band, and by wait among them.
  const within = asked ? Math.floor(waits / 1000) : waits;
  const placeIn = (band: Band) => BANDS.indexOf(band) * BAND + within;
  const band = asked && facts.colour === "amber" ? firstOf(bandOf(facts), "one-answer-away") : bandOf(facts);
  return {
    place: placeIn(isOneAnswerAway(facts) ? firstOf(band, "one-answer-away") : band),
    forCoaches: placeIn(band),
  };
}

function firstOf(one: Band, other: Band): Band {
  return BANDS.indexOf(one) < BANDS.indexOf(other) ? one : other;
}

/** Amber, and one plausible answer would make it SAME_DAY or more. A level that a clinician dealt with has no nearest. */
export function isOneAnswerAway({ colour, headline, nearestTier, consentWithdrawn }: PlaceFacts): boolean {
  return (
    colour === "amber" &&
    !consentWithdrawn &&
    (headline === "level" || headline === "self-care") &&
    nearestTier !== null &&
    tierRank(nearestTier) >= tierRank("SAME_DAY")
  );
}

function bandOf({ tier, colour }: PlaceFacts): Band {
  if (tier === null) return "no-answer";
  return tier === "WITHIN_DAYS" && colour === "red" ? "red" : tier;
}
