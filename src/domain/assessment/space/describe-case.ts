import { NOT_KNOWN, type Place } from "../compiled/place";
import type { Factored } from "./factor";

/** The case that the reader holds, in words for whoever edits rules: codes and bands of the places, most telling first. */
export function describeCase({ cases, parts }: Factored): string {
  return cases.classes
    .map(({ place }) => placeInWords(place, cases.reader.words[place.index] ?? 0, parts))
    .filter((words) => words !== undefined)
    .join(", ");
}

function placeInWords(place: Place, word: number, parts: Factored["parts"]): string | undefined {
  if (word === 0) return undefined;
  const isPart = place.kind !== "fact" && parts.some(({ id }) => id === place.question);
  if (isPart) return word < 0 ? undefined : place.question.replace(/^part \d+ of\s*/, "");
  const name =
    place.kind === "fact"
      ? place.fact
      : place.part === undefined
        ? place.question
        : `${place.question}.${place.part}`;
  if (word < 0) return `${name} not known`;
  return `${name} ${valueInWords(place, word & ~NOT_KNOWN)}`;
}

function valueInWords(place: Place, word: number): string {
  if (place.kind === "codes") {
    return [...place.bits].flatMap(([code, bit]) => ((bit & word) === 0 ? [] : [String(code)])).join(" and ");
  }
  if (place.kind === "text") return "with such words";
  const bands = [undefined, ...place.edges].flatMap((edge, index) =>
    (word & (1 << index)) === 0 ? [] : [[edge, place.edges[index]] as const],
  );
  const from = bands[0]?.[0];
  const below = bands.at(-1)?.[1];
  if (from === undefined) return below === undefined ? "any" : `below ${below}`;
  return below === undefined ? `from ${from}` : `from ${from}, below ${below}`;
}
