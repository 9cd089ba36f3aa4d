import { OPEN, YES } from "../compiled/compile-condition";
import { placeKey, type Place } from "../compiled/place";
import { placesRead } from "../compiled/reader";
import type { Rule } from "../rule";
import { tierRank } from "../tier";
import { askedBy, ruleCases, type RuleCases, type RuleInCases } from "./rule-cases";
import { statesOf } from "./states";

const INCOMPLETE = tierRank("INCOMPLETE");

/** The rank of the tier that a rule gives by itself in the case that the reader holds; not known counts as INCOMPLETE. */
export function rankGiven({ rule, when, raises, lowers }: RuleInCases, reader: RuleCases["reader"]): number {
  const truth = when(reader);
  if (truth !== YES) return truth === OPEN ? INCOMPLETE : 0;
  let top = -1;
  let open = -1;
  raises.forEach((test, index) => {
    const rank = tierRank(rule.raises[index]?.tier ?? "NONE");
    const each = test(reader);
    if (each === YES) top = Math.max(top, rank);
    else if (each === OPEN) open = Math.max(open, rank);
  });
  if (top === -1) {
    const lower = rule.lowers.find((_, index) => lowers[index]?.(reader) === YES);
    top = tierRank((lower ?? rule).tier);
  }
  return open > top ? Math.max(top, INCOMPLETE) : top;
}

/** Keys of the places that a rule reads, those included that decide what is asked. */
export function keysOf(rule: Rule): ReadonlySet<string> {
  return new Set(placesRead(askedBy(rule).map(({ condition }) => condition)).keys());
}

/** Some places by themselves, with everything else around them. */
export interface Around {
  /** The places, in the order of their keys; their words are this system's own. */
  readonly places: readonly Place[];
  /** Per place: for each of its states one that no rule tells apart from it. */
  readonly standIns: readonly ReadonlyMap<number, number>[];
  /** Number of combinations of everything else. */
  readonly size: number;
  /** Goes through all combinations of everything else; gives their number. */
  forEach(visit: (ranksWith: (words: readonly number[]) => readonly number[]) => "stop" | void): number;
}

/**
 * Everything that some rules can be asked about, around some places: for each combination of the other places a function
 * that gives the rank of each rule when these places have certain words.
 */
export function around(rules: readonly Rule[], keys: readonly string[]): Around {
  const cases = ruleCases(rules, new Set(keys));
  const { reader } = cases;
  const all = cases.factored.cases.classes;
  const others = all.filter(({ place }) => !keys.includes(keyOfPlace(place)));
  const own = keys.flatMap((key) => all.filter(({ place }) => keyOfPlace(place) === key));
  const places = own.map(({ place }) => place);
  const raw = new Int32Array(all.length);
  const ranksWith = (words: readonly number[]): readonly number[] => {
    reader.words.set(raw);
    places.forEach((place, at) => {
      reader.words[place.index] = words[at] ?? 0;
    });
    for (const { place } of all) if (!reader.isAsked(place.index)) reader.words[place.index] = 0;
    return cases.rules.map((rule) => rankGiven(rule, reader));
  };
  return {
    places,
    standIns: own.map(({ standIn }) => standIn),
    size: others.reduce((size, { words }) => size * words.length, 1),
    forEach(visit) {
      let visits = 0;
      const goesOn = (position: number): boolean => {
        const at = others[position];
        if (at === undefined) {
          visits += 1;
          return visit(ranksWith) !== "stop";
        }
        for (const word of at.words) {
          raw[at.place.index] = word;
          if (!goesOn(position + 1)) return false;
        }
        return true;
      };
      goesOn(0);
      return visits;
    },
  };
}

/** The states in which a place is known. */
export function knownStates(place: Place, standIn: ReadonlyMap<number, number>): readonly number[] {
  return [...new Set(statesOf(place).flatMap((word) => (word < 0 ? [] : [standIn.get(word) ?? word])))];
}

export function keyOfPlace(place: Place): string {
  if (place.kind === "fact") return `fact ${place.fact}`;
  const at = { question: place.question, ...(place.part === undefined ? {} : { part: place.part }) };
  if (place.kind === "codes") return placeKey({ ...at, codes: [] });
  return place.kind === "number" ? placeKey({ ...at, band: {} }) : placeKey({ ...at, mentions: [] });
}
