import { NOT_KNOWN, type Place } from "@/domain/assessment/compiled/place";
import { statesOf } from "@/domain/assessment/space/states";
import { TIERS } from "@/domain/assessment/tier";
import { counterexampleIn, type Counterexample } from "./counterexample";
import { FALSE } from "./diagrams";
import { cube } from "./places-as-variables";
import type { Possible } from "./possible";
import type { SymbolicTier } from "./symbolic-tier";

/**
 * Places that one answer fills besides its own: blank, all of them are not known. What it makes of them is not worked out:
 * whatever they become, some answer has to give no more than the blank; where an answer can always be chosen that fills
 * them in one way, `with` says so, by the word of its own place.
 */
const FILLED_WITH: Readonly<Record<string, readonly { readonly key: string; readonly with?: Filling }[]>> = {
  "fact days-since-start": [{ key: "fact age-at-start" }],
  // Somebody of this age whose pain began on the same side of 45: true of every start in the last 15 years.
  "fact age": [{ key: "fact age-at-start", with: sameSideOf(45) }],
  // The signs may have begun as long ago as one likes, so before any examination.
  "fact days-since-nerve-signs": [{ key: "fact exam-after-nerve-signs", with: highestWhenHighest }],
  "fact days-since-exam": [{ key: "fact exam-after-nerve-signs" }],
  "number Q-NPRS-WORST.": [{ key: "fact pain-drop-points" }, { key: "fact pain-drop-percent" }],
};
/** The words of a filled place that an answer can make, "not known" aside. */
type Filling = (own: Edged, word: number, filled: Edged) => readonly number[];
type Edged = Extract<Place, { readonly kind: "fact" }>;

function sameSideOf(edge: number): Filling {
  return ({ edges }, word, filled) => {
    const isBelow = (edges[31 - Math.clz32(word)] ?? Infinity) <= edge;
    return singleBands(filled).filter(
      (each) => isBelow === (filled.edges[31 - Math.clz32(each)] ?? Infinity) <= edge,
    );
  };
}

function highestWhenHighest(own: Edged, word: number, filled: Edged): readonly number[] {
  const known = statesOf(filled).filter((each) => each > 0);
  return word === singleBands(own).at(-1) ? known.slice(-1) : known;
}

function singleBands(place: Place): readonly number[] {
  return statesOf(place).filter((word) => word > 0 && (word & (word - 1)) === 0);
}

/** Filled by the answers of other places, never by themselves. */
export const FILLED: ReadonlySet<string> = new Set(
  Object.values(FILLED_WITH).flatMap((all) => all.map(({ key }) => key)),
);

/** Where a blank, or "not sure", gives less than every answer does: nowhere, when the law holds. */
export function blankLowers(tier: SymbolicTier, possible: Possible, key: string): readonly Counterexample[] {
  const { diagrams, variables } = tier;
  const place = tier.places.get(key);
  if (place === undefined) return [];
  const filled = (FILLED_WITH[key] ?? []).flatMap((each) => {
    const found = tier.places.get(each.key);
    return found === undefined ? [] : [{ place: found, with: each.with }];
  });
  const own = variablesAt(tier, [place]);
  const others = variablesAt(
    tier,
    filled.map((each) => each.place),
  );
  const answers = diagrams.any(
    answersAt(place).map((word) =>
      diagrams.all([
        cube(diagrams, variables.given(place, word)),
        ...filled.map((each) => fillings(tier, place, word, each)),
      ]),
    ),
  );
  const open = statesOf(place).filter((word) => word < 0);
  const blankElsewhere = filled.flatMap((each) => [...variables.given(each.place, NOT_KNOWN)]);
  const canBe = diagrams.and(answers, possible.links);
  const isAnswered = diagrams.some(answers, others);
  return TIERS.flatMap((_, rank) => {
    const whole = tier.atLeast[rank] ?? FALSE;
    const mayGive = diagrams.some(diagrams.and(whole, canBe), others);
    const somethingGivesLess = diagrams.some(diagrams.and(isAnswered, diagrams.not(mayGive)), own);
    const everythingGivesIt = diagrams.not(somethingGivesLess);
    return open.flatMap((word) => {
      const given = new Map([...variables.given(place, word), ...blankElsewhere]);
      const lost = diagrams.and(everythingGivesIt, diagrams.given(tier.below[rank] ?? FALSE, given));
      const wrong = diagrams.and(lost, diagrams.given(possible.whole, given));
      return counterexampleIn(tier, wrong, `${key} blank or not sure`, rank);
    });
  });
}

function fillings(
  { diagrams, variables }: SymbolicTier,
  own: Place,
  word: number,
  filled: { readonly place: Place; readonly with: Filling | undefined },
) {
  const { place } = filled;
  const known =
    filled.with !== undefined && own.kind === "fact" && place.kind === "fact"
      ? filled.with(own, word, place)
      : statesOf(place).filter((each) => each !== NOT_KNOWN);
  return diagrams.any([NOT_KNOWN, ...known].map((each) => cube(diagrams, variables.given(place, each))));
}

/** Answers that can always be given: of days a single one, not a range that only some wordings make. */
function answersAt(place: Place): readonly number[] {
  const known = statesOf(place).filter((word) => word >= 0);
  return place.kind === "fact" ? known.filter((word) => (word & (word - 1)) === 0) : known;
}

/**
 * Where the start is not known and the engine would look at every start for nothing, since no rule is unsettled, although
 * that changed the tier: nowhere, which is why the tier may be told without asking what is unsettled.
 */
export function startsDecideAlone(tier: SymbolicTier, possible: Possible): readonly Counterexample[] {
  const { diagrams } = tier;
  return TIERS.flatMap((_, rank) => {
    const byRules = tier.byRules[rank] ?? FALSE;
    let left = diagrams.and(tier.atLeast[rank] ?? FALSE, diagrams.not(byRules));
    for (const rule of tier.rules) left = diagrams.and(left, diagrams.not(rule.unsettled));
    if (left !== FALSE) left = diagrams.and(left, possible.whole);
    return counterexampleIn(tier, left, "start blank with no rule unsettled", rank);
  });
}

function variablesAt({ variables }: SymbolicTier, places: readonly Place[]): ReadonlySet<number> {
  return new Set(places.flatMap((place) => [...variables.given(place, 0).keys()]));
}
