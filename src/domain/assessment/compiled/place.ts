import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf } from "@/domain/questionnaire/question";
import type { Band, Condition } from "../condition";
import type { FactId } from "../facts";

/**
 * Compiled rules read answers as one 32-bit word per place: a bit per code, per band of numbers or per group of text
 * beginnings that some condition tells apart, and the sign bit for "not known". A number is one bit, a range the bits
 * of all bands that it touches, and what is not asked no bit at all.
 */
export type Words = Int32Array;

/** The sign bit. */
export const NOT_KNOWN = 1 << 31;
/** A word that nobody has asked for yet; no other word has both of these bits. */
export const NOT_YET_READ = NOT_KNOWN | (1 << 30);
const BITS = 30;

/** Words, read from the answers one by one as conditions ask for them. */
export interface Situation {
  readonly words: Words;
  /** Reads the word of a place, and keeps it among the words. */
  read(index: number): number;
}

/** Where a word comes from: the codes, the number or the text of an answer, or a derived fact. */
export type Place = { readonly index: number } & (
  | {
      readonly kind: "codes";
      readonly question: string;
      readonly part?: string;
      /** Bit of each code that a condition reads; "not known" codes have the sign bit as well. */
      readonly bits: ReadonlyMap<string | boolean, number>;
    }
  | {
      readonly kind: "number";
      readonly question: string;
      readonly part?: string;
      readonly edges: readonly number[];
    }
  | {
      readonly kind: "text";
      readonly question: string;
      readonly part?: string;
      readonly beginnings: readonly (readonly string[])[];
    }
  | { readonly kind: "fact"; readonly fact: FactId; readonly edges: readonly number[] }
);

/** A condition that reads an answer or a fact itself. */
export type Leaf = Extract<Condition, { readonly question: string } | { readonly fact: FactId }>;

type Seen =
  | { readonly kind: "codes"; readonly codes: Set<string | boolean> }
  | { readonly kind: "number" | "fact"; readonly edges: Set<number> }
  | { readonly kind: "text"; readonly beginnings: (readonly string[])[] };

/** Every place that the leaves read, by `placeKey`, in the order in which it is first read. */
export function placesOf(leaves: readonly Leaf[]): ReadonlyMap<string, Place> {
  const seen = new Map<string, { readonly leaf: Leaf; readonly seen: Seen }>();
  for (const leaf of leaves) {
    const key = placeKey(leaf);
    const known = seen.get(key) ?? { leaf, seen: nothingSeen(leaf) };
    seen.set(key, known);
    addTo(known.seen, leaf);
  }
  return new Map(
    [...seen.values()].map(({ leaf, seen: found }, index) => [placeKey(leaf), placeOf(leaf, found, index)]),
  );
}

/** Leaves of one key share a word. */
export function placeKey(leaf: Leaf): string {
  if ("fact" in leaf) return `fact ${leaf.fact}`;
  return `${kindOf(leaf)} ${leaf.question}.${leaf.part ?? ""}`;
}

/** The bits of a leaf in the word of its place. */
export function maskOf(leaf: Leaf, place: Place): number {
  if (place.kind === "codes" && "codes" in leaf) {
    return leaf.codes.reduce<number>((mask, code) => mask | ((place.bits.get(code) ?? 0) & ~NOT_KNOWN), 0);
  }
  if (place.kind === "text" && "mentions" in leaf) return 1 << place.beginnings.indexOf(leaf.mentions);
  if ((place.kind === "number" || place.kind === "fact") && "band" in leaf) {
    return bandMask(place.edges, leaf.band);
  }
  throw new Error(`No bits for ${JSON.stringify(leaf)} at a place of ${place.kind}`);
}

/** Which band a number lies in: how many of the ascending edges are at or below it. */
export function bandIndex(edges: readonly number[], value: number): number {
  let index = 0;
  while (index < edges.length && (edges[index] ?? Infinity) <= value) index += 1;
  return index;
}

/** The bits of all bands from that of `min` to that of `max`, both included. */
export function bandBits(edges: readonly number[], min: number, max: number): number {
  const last = bandIndex(edges, max);
  let bits = 0;
  for (let index = bandIndex(edges, min); index <= last; index += 1) bits |= 1 << index;
  return bits;
}

function bandMask(edges: readonly number[], { from, below }: Band): number {
  const first = from === undefined ? 0 : bandIndex(edges, from);
  const end = below === undefined ? edges.length + 1 : bandIndex(edges, below);
  let mask = 0;
  for (let index = first; index < end; index += 1) mask |= 1 << index;
  return mask;
}

function kindOf(leaf: Leaf): Place["kind"] {
  if ("fact" in leaf) return "fact";
  if ("codes" in leaf) return "codes";
  return "band" in leaf ? "number" : "text";
}

function nothingSeen(leaf: Leaf): Seen {
  const kind = kindOf(leaf);
  if (kind === "codes") return { kind, codes: new Set() };
  return kind === "text" ? { kind, beginnings: [] } : { kind, edges: new Set() };
}

function addTo(seen: Seen, leaf: Leaf): void {
  if ("codes" in leaf && seen.kind === "codes") for (const code of leaf.codes) seen.codes.add(code);
  if ("mentions" in leaf && seen.kind === "text") seen.beginnings.push(leaf.mentions);
  if (!("band" in leaf) || (seen.kind !== "number" && seen.kind !== "fact")) return;
  for (const edge of [leaf.band.from, leaf.band.below]) if (edge !== undefined) seen.edges.add(edge);
}

function placeOf(leaf: Leaf, seen: Seen, index: number): Place {
  if ("fact" in leaf) return { index, kind: "fact", fact: leaf.fact, edges: edgesIn(seen, leaf) };
  const { question, part } = leaf;
  const at = { index, question, ...(part === undefined ? {} : { part }) };
  switch (seen.kind) {
    case "codes":
      return { ...at, kind: "codes", bits: bitsOf(leaf, [...seen.codes]) };
    case "text":
      return { ...at, kind: "text", beginnings: fitting(seen.beginnings, leaf) };
    default:
      return { ...at, kind: "number", edges: edgesIn(seen, leaf) };
  }
}

function edgesIn(seen: Seen, leaf: Leaf): readonly number[] {
  const edges = "edges" in seen ? [...seen.edges].toSorted((a, b) => a - b) : [];
  fitting([...edges, Infinity], leaf);
  return edges;
}

function bitsOf(
  leaf: Extract<Leaf, { readonly question: string }>,
  codes: readonly (string | boolean)[],
): ReadonlyMap<string | boolean, number> {
  const bits = new Map<string | boolean, number>(
    fitting(codes, leaf).map((code, position) => [code, 1 << position]),
  );
  const question = findQuestion(leaf.question);
  const slot = question && slotsOf(question).find(({ part }) => part === leaf.part);
  for (const { code, unknown } of slot === undefined ? [] : choicesOf(slot.type)) {
    if (unknown) bits.set(code, (bits.get(code) ?? 0) | NOT_KNOWN);
  }
  return bits;
}

function fitting<Item>(items: readonly Item[], leaf: Leaf): readonly Item[] {
  if (items.length <= BITS) return items;
  throw new Error(`${placeKey(leaf)} is told apart in ${items.length} ways; ${BITS} fit into a word`);
}
