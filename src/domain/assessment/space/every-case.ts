import { compileCondition, leavesOf, type Test } from "../compiled/compile-condition";
import { maskOf, NOT_KNOWN, placeKey, type Place } from "../compiled/place";
import { readerOf, type Reader } from "../compiled/reader";
import type { Condition } from "../condition";
import type { Straddle } from "../evaluate";
import { answersAt, statesOf } from "./states";

/** A condition, and how a range that only overlaps a band counts in it. */
export interface Asked {
  readonly condition: Condition;
  readonly straddle: Straddle;
}

/** All cases of some conditions: states of each place, of which those that no condition tells apart are one. */
export interface Cases {
  readonly reader: Reader;
  /** The conditions, compiled, in their order. */
  readonly tests: readonly Test[];
  /** Per place the states to try, one for all that give every condition the same. */
  readonly classes: readonly {
    readonly place: Place;
    readonly words: readonly number[];
    /** For each state the one of `words` that stands for it. */
    readonly standIn: ReadonlyMap<number, number>;
  }[];
  /** Number of combinations, those included in which a question is not asked. */
  readonly size: number;
  /** Number of combinations of answers that they stand for. */
  readonly answers: bigint;
}

/** Prepares to go through all that these conditions can be asked about. */
export function casesOf(asked: readonly Asked[]): Cases {
  const reader = readerOf(asked.map(({ condition }) => condition));
  const places = [...reader.places.values()];
  const masks = masksByPlace(asked, reader);
  const classes = places.map((place) => {
    const standIn = standIns(statesOf(place), masks.get(place.index) ?? []);
    return { place, words: [...new Set(standIn.values())], standIn };
  });
  return {
    reader,
    tests: asked.map(({ condition, straddle }) => compileCondition(condition, reader.places, straddle)),
    classes,
    size: classes.reduce((size, { words }) => size * words.length, 1),
    answers: places.reduce((count, place) => count * answersAt(place), 1n),
  };
}

/**
 * Goes through all combinations, or until a visit answers "stop"; before each visit the reader holds the words of one of
 * them. A question that the states before it leave unasked has one state. Gives the number of visits.
 */
export function forEachCase({ reader, classes }: Cases, visit: () => "stop" | void): number {
  const { words } = reader;
  let visits = 0;
  const goesOn = (position: number): boolean => {
    const at = classes[position];
    if (at === undefined) {
      visits += 1;
      return visit() !== "stop";
    }
    if (!reader.isAsked(at.place.index)) {
      words[at.place.index] = 0;
      return goesOn(position + 1);
    }
    for (const word of at.words) {
      words[at.place.index] = word;
      if (!goesOn(position + 1)) return false;
    }
    return true;
  };
  goesOn(0);
  return visits;
}

interface Mask {
  readonly bits: number;
  /** A range that only overlaps counts as not known. */
  readonly certain: boolean;
}

/** What each place is asked, by the conditions and by the gates of other questions. */
function masksByPlace(asked: readonly Asked[], reader: Reader): ReadonlyMap<number, readonly Mask[]> {
  const masks = new Map<number, Mask[]>();
  const add = (condition: Condition, straddle: Straddle) => {
    for (const leaf of leavesOf(condition)) {
      const place = reader.places.get(placeKey(leaf));
      if (place === undefined) continue;
      const certain = place.kind === "fact" && straddle === "unknown";
      masks.set(place.index, [...(masks.get(place.index) ?? []), { bits: maskOf(leaf, place), certain }]);
    }
  };
  for (const { condition, straddle } of asked) add(condition, straddle);
  for (const gate of reader.gates) add(gate, "true");
  return masks;
}

/** For each state the first of those that no mask tells apart from it. */
function standIns(states: readonly number[], masks: readonly Mask[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  return new Map(
    states.map((word) => {
      const seen = masks.map(({ bits, certain }) => {
        if (certain && (word & bits) !== 0 && (word & ~bits & ~NOT_KNOWN) !== 0) return "?";
        return (word & bits) !== 0 ? "y" : "n";
      });
      const key = `${word < 0 ? "-" : ""}${seen.join("")}`;
      const standIn = first.get(key) ?? word;
      first.set(key, standIn);
      return [word, standIn];
    }),
  );
}
