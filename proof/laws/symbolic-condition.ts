import { maskOf, placeKey, type Leaf, type Place } from "@/domain/assessment/compiled/place";
import type { Condition } from "@/domain/assessment/condition";
import type { Straddle } from "@/domain/assessment/evaluate";
import { FALSE, TRUE, type Diagram, type Diagrams } from "./diagrams";
import { gatesOf, NOT_KNOWN_BIT, type Variables } from "./places-as-variables";

/** A three-valued condition as two functions of the answers: where it is true, and where it is not false. */
export interface Truths {
  readonly yes: Diagram;
  readonly maybe: Diagram;
}

/** What conditions and questions are as functions of the answers. */
export interface Symbolic {
  readonly truths: (condition: Condition, straddle: Straddle) => Truths;
  /** Where it is not certain that the question of a place is not asked. */
  readonly asked: (place: Place) => Diagram;
}

/** Turns conditions into diagrams, by the same meaning as `evaluate`. */
export function symbolicConditions(
  diagrams: Diagrams,
  variables: Variables,
  places: ReadonlyMap<string, Place>,
): Symbolic {
  const askedAt = new Map<number, Diagram>();
  const not = (f: Diagram) => diagrams.not(f);

  function asked(place: Place): Diagram {
    const known = askedAt.get(place.index);
    if (known !== undefined) return known;
    const made = diagrams.all(gatesOf(place).map((gate) => truths(gate, "true").maybe));
    askedAt.set(place.index, made);
    return made;
  }

  function leaf(condition: Leaf, straddle: Straddle): Truths {
    const place = places.get(placeKey(condition));
    if (place === undefined) throw new Error(`no place for ${placeKey(condition)}`);
    const mask = maskOf(condition, place);
    const bit = (at: number) => diagrams.variable(variables.variable(place, at));
    const bits = [...variables.given(place, 0).keys()].map((at) => variables.meaning(at).bit);
    const some = diagrams.any(bits.filter((at) => at !== NOT_KNOWN_BIT && (mask & (1 << at)) !== 0).map(bit));
    const others = diagrams.any(
      bits.filter((at) => at !== NOT_KNOWN_BIT && (mask & (1 << at)) === 0).map(bit),
    );
    const maybe = diagrams.or(some, bit(NOT_KNOWN_BIT));
    const isStrict = place.kind === "fact" && straddle === "unknown";
    const yes = isStrict ? diagrams.all([some, not(others), not(bit(NOT_KNOWN_BIT))]) : some;
    const isAsked = asked(place);
    return { yes: diagrams.and(isAsked, yes), maybe: diagrams.and(isAsked, maybe) };
  }

  function truths(condition: Condition, straddle: Straddle): Truths {
    const each = (child: Condition) => truths(child, straddle);
    if ("all" in condition) return count(condition.all.length, condition.all.map(each));
    if ("any" in condition) return count(1, condition.any.map(each));
    if ("of" in condition) return count(condition.atLeast, condition.of.map(each));
    if ("not" in condition) {
      const { yes, maybe } = each(condition.not);
      return { yes: not(maybe), maybe: not(yes) };
    }
    if ("certain" in condition) {
      const { yes } = each(condition.certain);
      return { yes, maybe: yes };
    }
    return leaf(condition, straddle);
  }

  function count(needed: number, parts: readonly Truths[]): Truths {
    return {
      yes: atLeast(
        needed,
        parts.map(({ yes }) => yes),
      ),
      maybe: atLeast(
        needed,
        parts.map(({ maybe }) => maybe),
      ),
    };
  }

  function atLeast(needed: number, parts: readonly Diagram[]): Diagram {
    if (needed === 0) return TRUE;
    const [first, ...rest] = parts;
    if (first === undefined || parts.length < needed) return FALSE;
    const withIt = diagrams.and(first, atLeast(needed - 1, rest));
    return needed > rest.length ? withIt : diagrams.or(withIt, atLeast(needed, rest));
  }

  return { truths, asked };
}
