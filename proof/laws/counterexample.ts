import { TIERS, type Tier } from "@/domain/assessment/tier";
import { keyOfPlace } from "@/domain/assessment/space/around.testing";
import type { Diagram } from "./diagrams";
import { NOT_KNOWN_BIT } from "./places-as-variables";
import type { SymbolicTier } from "./symbolic-tier";

/** Answers around which a law does not hold. */
export interface Counterexample {
  /** What was changed. */
  readonly change: string;
  /** The tier that is lost. */
  readonly tier: Tier;
  /** What has to be so: bits of places, "-" when it must not be. */
  readonly around: string;
}

/** What is wrong, when anything makes the function true. */
export function counterexampleIn(
  { diagrams, variables }: SymbolicTier,
  wrong: Diagram,
  change: string,
  rank: number,
): readonly Counterexample[] {
  const found = diagrams.example(wrong);
  if (found === undefined) return [];
  const around = [...found].flatMap(([variable, isTrue]) => {
    const { place, bit } = variables.meaning(variable);
    return isTrue ? [`${keyOfPlace(place)} ${bit === NOT_KNOWN_BIT ? "not known" : nameOf(place, bit)}`] : [];
  });
  return [{ change, tier: TIERS[rank] ?? "NONE", around: around.join(", ") }];
}

function nameOf(place: ReturnType<SymbolicTier["variables"]["meaning"]>["place"], bit: number): string {
  if (place.kind === "codes") {
    return [...place.bits]
      .flatMap(([code, bits]) => ((bits & (1 << bit)) === 0 ? [] : [String(code)]))
      .join("/");
  }
  if (place.kind === "text") return `words ${bit}`;
  return `${place.edges[bit - 1] ?? "lowest"} to ${place.edges[bit] ?? "highest"}`;
}
