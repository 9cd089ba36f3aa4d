import { randomUUID } from "node:crypto";
import { fold, searchWords } from "@/domain/triage/fold";
import type { Value } from "./copy-rows";

const GIVEN = [
  ...["Ada", "Bo", "Cem", "Dina", "Eoin", "Freya", "Gil", "Hana", "Ivo", "Jana", "Kofi", "Lena", "Milo"],
  ...[
    "Nia",
    "Otto",
    "Priya",
    "Quinn",
    "Rosa",
    "Siobhán",
    "Tariq",
    "Uma",
    "Vera",
    "Wen",
    "Xavi",
    "Yara",
    "Zoë",
  ],
];
const SYLLABLES = [
  "ba",
  "den",
  "kor",
  "lin",
  "mar",
  "nov",
  "pe",
  "ros",
  "sta",
  "tur",
  "vel",
  "wick",
  "zan",
  "ho",
];

/** Numbers from 0 up to 1 that are the same at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A model, and how many of a thousand athletes are its copies. */
export interface Share {
  readonly model: number;
  readonly weight: number;
}

/** Columns of the people to be, in the order of the values. */
export const PERSON_COLUMNS =
  "n, model, athlete_id, membership_id, account_id, squad, earlier_ms, given_name, family_name, name, search, search_given, words";

/** People with ids and names; each is a copy of one model, a while (less than two hours) earlier than it. */
export function* people(
  count: number,
  from: number,
  squads: number,
  shares: readonly Share[],
): Generator<readonly Value[]> {
  const next = chance(from + 1);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)];
  for (let at = 0; at < count; at += 1) {
    let left = next() * total;
    const share = shares.find(({ weight }) => (left -= weight) < 0) ?? shares[0];
    const given = pick(GIVEN) ?? "";
    const family = `${pick(SYLLABLES) ?? ""}${pick(SYLLABLES) ?? ""}${pick(SYLLABLES) ?? ""}`;
    const familyName = `${family[0]?.toUpperCase() ?? ""}${family.slice(1)}`;
    const name = `${given} ${familyName}`;
    yield [
      from + at,
      share?.model ?? 0,
      ...[randomUUID(), randomUUID(), randomUUID()],
      Math.floor(next() * squads),
      Math.floor(next() * 7_000_000),
      ...[given, familyName, name, fold(`${familyName} ${given}`), fold(name)],
      `{${searchWords(name).join(",")}}`,
    ];
  }
}
