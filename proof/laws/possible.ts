import type { Place } from "@/domain/assessment/compiled/place";
import type { Diagram } from "./diagrams";
import { isAState, NOT_KNOWN_BIT } from "./places-as-variables";
import type { SymbolicTier } from "./symbolic-tier";

/** Facts that are taken from two answers, with a fact of each of them: not known when one of them is not, and only then. */
const TAKEN_FROM_TWO: Readonly<Record<string, readonly [string, string]>> = {
  "fact age-at-start": ["fact age", "fact days-since-start"],
  "fact exam-after-nerve-signs": ["fact days-since-nerve-signs", "fact days-since-exam"],
};

/** What answers can make of the places of a rule set. */
export interface Possible {
  readonly ofPlace: (place: Place) => Diagram;
  /** What facts of one answer have to do with each other. */
  readonly links: Diagram;
  /** All of it. More is let in than answers can make: facts of the same day are otherwise free. */
  readonly whole: Diagram;
}

/** Prepares what can be answered. */
export function possibleIn({ diagrams, variables, places }: SymbolicTier): Possible {
  const states = new Map(
    [...places.values()].map((place) => [place.index, isAState(diagrams, variables, place)]),
  );
  const notKnown = (key: string) => {
    const place = places.get(key);
    return place && diagrams.variable(variables.variable(place, NOT_KNOWN_BIT));
  };
  const links = diagrams.all(
    Object.entries(TAKEN_FROM_TWO).flatMap(([key, [first, second]]) => {
      const [whole, a, b] = [notKnown(key), notKnown(first), notKnown(second)];
      if (whole === undefined || a === undefined || b === undefined) return [];
      const one = diagrams.or(a, b);
      return [diagrams.or(diagrams.and(whole, one), diagrams.and(diagrams.not(whole), diagrams.not(one)))];
    }),
  );
  const ofPlace = (place: Place) => states.get(place.index) ?? isAState(diagrams, variables, place);
  // From the last place to the first, so that each step lays one on top of the others.
  const whole = [...places.values()]
    .toReversed()
    .reduce((all, place) => diagrams.and(ofPlace(place), all), links);
  return { ofPlace, links, whole };
}
