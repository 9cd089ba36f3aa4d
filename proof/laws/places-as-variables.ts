import { findQuestion } from "@/domain/questionnaire/bank";
import type { AskedWhen } from "@/domain/questionnaire/question";
import { NOT_KNOWN, type Place } from "@/domain/assessment/compiled/place";
import { any, says, type Condition } from "@/domain/assessment/condition";
import { FACT_GATES } from "@/domain/assessment/facts";
import { statesOf } from "@/domain/assessment/space/states";
import { TRUE, type Diagram, type Diagrams } from "./diagrams";

/** Each bit of the word of each place is a variable. */
export interface Variables {
  readonly count: number;
  /** The variable of a bit of a place; 31 is the bit for "not known". */
  variable(place: Place, bit: number): number;
  /** What a word says of every variable of its place. */
  given(place: Place, word: number): ReadonlyMap<number, boolean>;
  /** The place and bit of a variable. */
  meaning(variable: number): { readonly place: Place; readonly bit: number };
}

/** The bit of a word that says "not known". */
export const NOT_KNOWN_BIT = 31;

/** Numbers the bits of places in the order of the places. */
export function variablesOf(places: readonly Place[]): Variables {
  const bits = places.flatMap((place) => [
    { place, bit: NOT_KNOWN_BIT },
    ...Array.from({ length: bitsOf(place) }, (_, bit) => ({ place, bit })),
  ]);
  const index = new Map(bits.map(({ place, bit }, at) => [`${place.index} ${bit}`, at]));
  const variable = (place: Place, bit: number) => {
    const found = index.get(`${place.index} ${bit}`);
    if (found === undefined) throw new Error(`no bit ${bit} at place ${place.index}`);
    return found;
  };
  return {
    count: bits.length,
    variable,
    given(place, word) {
      const all = [NOT_KNOWN_BIT, ...Array.from({ length: bitsOf(place) }, (_, bit) => bit)];
      return new Map(all.map((bit) => [variable(place, bit), (word & (1 << bit)) !== 0]));
    },
    meaning(at) {
      const found = bits[at];
      if (found === undefined) throw new Error(`no variable ${at}`);
      return found;
    },
  };
}

function bitsOf(place: Place): number {
  if (place.kind === "codes") {
    const used = [...place.bits.values()].reduce((all, bit) => all | bit, 0) & ~NOT_KNOWN;
    return 32 - Math.clz32(used);
  }
  return place.kind === "text" ? place.beginnings.length : place.edges.length + 1;
}

/** True where exactly this is given. */
export function cube(diagrams: Diagrams, given: ReadonlyMap<number, boolean>): Diagram {
  // From the last variable to the first, so that each step adds one node.
  return [...given]
    .toSorted(([a], [b]) => b - a)
    .reduce((whole, [variable, isTrue]) => {
      const one = diagrams.variable(variable);
      return diagrams.and(isTrue ? one : diagrams.not(one), whole);
    }, TRUE);
}

/** True where the word of a place is one that an answer can make, or a blank. */
export function isAState(diagrams: Diagrams, variables: Variables, place: Place): Diagram {
  return diagrams.any(statesOf(place).map((word) => cube(diagrams, variables.given(place, word))));
}

/** When the question of a place is asked: none of these may be certainly false. */
export function gatesOf(place: Place): readonly Condition[] {
  const questions = place.kind === "fact" ? (FACT_GATES[place.fact] ?? []) : [place.question];
  return questions.flatMap((id) => {
    const when = findQuestion(id)?.askedWhen;
    return when === undefined ? [] : [askedCondition(when)];
  });
}

function askedCondition(when: AskedWhen): Condition {
  if ("anyOf" in when) return any(...when.anyOf.map(askedCondition));
  const path = when.part === undefined ? when.question : `${when.question}.${when.part}`;
  return says(path, ...when.includesAny.filter((answer) => typeof answer !== "number"));
}
