import { NOT_KNOWN, type Place } from "@/domain/assessment/compiled/place";
import { statesOf } from "@/domain/assessment/space/states";
import { TIERS } from "@/domain/assessment/tier";
import { WORSENING_FACT_QUESTIONS } from "@/domain/assessment/worsening/worsening-facts";
import { keyOfPlace } from "@/domain/assessment/space/around.testing";
import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import { counterexampleIn, type Counterexample } from "./counterexample";
import { FALSE, TRUE, type Diagram } from "./diagrams";
import { cube } from "./places-as-variables";
import type { Possible } from "./possible";
import type { SymbolicTier } from "./symbolic-tier";

/** What of the word of a place is given before and after a step; bits left out stay as they are, whatever they are. */
export interface Step {
  readonly name: string;
  readonly from: ReadonlyMap<number, boolean>;
  readonly to: ReadonlyMap<number, boolean>;
}

/**
 * Facts that fall as an answer gets worse, since it is taken away from the first score of the history: a fall of each, and
 * the worse answer beside the same fact, are steps of their own, one after the other.
 */
const WORSE_WHEN_LOWER: ReadonlySet<string> = new Set(["fact pain-drop-points", "fact pain-drop-percent"]);

/**
 * What a series shows holds or does not, and a worse answer at the latest check-in can only make it hold (the laws beside
 * the serial rules): that is a step of its own. Whether the course is told at an intake follows from no ordered answer.
 */
const SHOWN_BY_SERIES: ReadonlySet<string> = new Set(
  Object.keys(WORSENING_FACT_QUESTIONS)
    .filter((fact) => fact !== "course-at-intake")
    .map((fact) => `fact ${fact}`),
);

/** Steps from an answer to the next worse one, by the order that its question declares; none where none is declared. */
export function worseSteps(tier: SymbolicTier, place: Place): readonly Step[] {
  const step = (from: number, to: number, name: string): Step => ({
    name,
    from: tier.variables.given(place, from),
    to: tier.variables.given(place, to),
  });
  if (place.kind === "fact") {
    const bands = statesOf(place).filter((word) => word > 0);
    if (SHOWN_BY_SERIES.has(keyOfPlace(place))) {
      return bands.slice(1).map((word, at) => step(bands[at] ?? word, word, "shown by the series"));
    }
    if (!WORSE_WHEN_LOWER.has(keyOfPlace(place))) return [];
    return bands.slice(1).map((word, at) => step(word, bands[at] ?? word, `below ${place.edges[at] ?? ""}`));
  }
  const type = typeOf(place);
  if (type?.worse === undefined || place.kind === "text") return [];
  if (place.kind === "number") {
    const bands = statesOf(place).filter((word) => word > 0);
    return type.worse === "higher"
      ? bands.flatMap((word, at) => {
          const next = bands[at + 1];
          return next === undefined ? [] : [step(word, next, `from ${place.edges[at] ?? ""}`)];
        })
      : [];
  }
  const bit = (code: string) => place.bits.get(code === "true" ? true : code === "false" ? false : code) ?? 0;
  if (typeof type.worse === "object") {
    return type.worse.flatMap((chain) =>
      chain.slice(1).flatMap((code, at) => {
        const before = chain[at] ?? "";
        return bit(before) === bit(code) ? [] : [step(bit(before), bit(code), `${before} to ${code}`)];
      }),
    );
  }
  return type.worse === "more" ? ticks(tier, place, type, bit) : [];
}

/** One more option ticked beside whatever is ticked; and the first one, in place of an answer that excludes the others. */
function ticks(
  { variables }: SymbolicTier,
  place: Extract<Place, { readonly kind: "codes" }>,
  type: AnswerType,
  bit: (code: string) => number,
): readonly Step[] {
  const exclusive = choicesOf(type)
    .filter((choice) => choice.exclusive)
    .map(({ code }) => bit(code));
  const others = choicesOf(type).filter((choice) => !choice.exclusive);
  const nothingExclusive = new Map(
    [NOT_KNOWN, ...exclusive.map((word) => word & ~NOT_KNOWN)].flatMap((word) =>
      [...variables.given(place, word)].flatMap(([variable, isTrue]) =>
        isTrue ? [[variable, false] as const] : [],
      ),
    ),
  );
  const clean = statesOf(place).filter((word) => word === 0 || (word > 0 && exclusive.includes(word)));
  return others.flatMap(({ code }) => {
    if (bit(code) === 0) return [];
    const variable = variables.variable(place, 31 - Math.clz32(bit(code)));
    return [
      {
        name: `one more: ${code}`,
        from: new Map([...nothingExclusive, [variable, false]]),
        to: new Map([...nothingExclusive, [variable, true]]),
      },
      ...clean.map((word) => ({
        name: `first: ${code}`,
        from: variables.given(place, word),
        to: variables.given(place, bit(code)),
      })),
    ];
  });
}

/**
 * Where a worse answer in this place lowers the tier: nowhere, when the law holds.
 *
 * @param fresh whether what the worse answer is the first to ask for is still blank; otherwise it may have any answer
 */
export function worseLowers(
  tier: SymbolicTier,
  possible: Possible,
  key: string,
  fresh: boolean,
): readonly Counterexample[] {
  const { diagrams } = tier;
  const place = tier.places.get(key);
  if (place === undefined) return [];
  return worseSteps(tier, place).flatMap(({ name, from, to }) => {
    let around: Diagram | undefined;
    return TIERS.flatMap((_, rank) => {
      const [whole, below] = [tier.atLeast[rank] ?? FALSE, tier.below[rank] ?? FALSE];
      const lost = diagrams.and(diagrams.given(whole, from), diagrams.given(below, to));
      if (lost === FALSE) return [];
      around ??= diagrams.all([
        fresh ? blankWhenFirstAsked(tier, from) : TRUE,
        diagrams.given(possible.ofPlace(place), from),
        diagrams.given(possible.whole, to),
      ]);
      return counterexampleIn(tier, diagrams.and(lost, around), `${key}: ${name}`, rank);
    });
  });
}

/** Where what is not asked before a step is blank. */
function blankWhenFirstAsked(tier: SymbolicTier, from: Step["from"]): Diagram {
  const { diagrams, variables } = tier;
  return diagrams.all(
    [...tier.places.values()].map((place) => {
      const asked = diagrams.given(tier.asked(place), from);
      return asked === TRUE ? TRUE : diagrams.or(asked, cube(diagrams, variables.given(place, NOT_KNOWN)));
    }),
  );
}

function typeOf(place: Place): AnswerType | undefined {
  if (place.kind === "fact") return undefined;
  const question = findQuestion(place.question);
  return question && slotsOf(question).find(({ part }) => part === place.part)?.type;
}
