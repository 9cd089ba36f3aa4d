import { expect, test } from "vitest";
import { fact, number, says, mentions } from "../condition";
import { bandBits, bandIndex, maskOf, NOT_KNOWN, placeKey, placesOf, type Leaf } from "./place";

const leaf = (condition: object) => condition as Leaf;
const at = (...conditions: readonly object[]) => [...placesOf(conditions.map(leaf)).values()];

test("leaves of one question, part and kind share a place, in the order in which they are first read", () => {
  const places = placesOf(
    [
      says("Q-CORD", "legs"),
      number("Q-RUN-VOL.minutes", { from: 60 }),
      fact("age", { below: 16 }),
      says("Q-CORD", "bowel", "legs"),
      number("Q-RUN-VOL.minutes", { from: 30, below: 60 }),
      mentions("Q-NEURO-KNOWN.cause", "numb", "tingl"),
      fact("age", { from: 9 }),
      mentions("Q-NEURO-KNOWN.cause", "c7"),
      number("Q-RUN-VOL.runs", {}),
    ].map(leaf),
  );
  expect([...places.keys()]).toEqual([
    ...["codes Q-CORD.", "number Q-RUN-VOL.minutes", "fact age", "text Q-NEURO-KNOWN.cause"],
    "number Q-RUN-VOL.runs",
  ]);
  expect([...places.values()]).toStrictEqual([
    {
      ...{ index: 0, kind: "codes", question: "Q-CORD" },
      bits: new Map([
        ["legs", 1],
        ["bowel", 2],
        ["unsure", NOT_KNOWN],
      ]),
    },
    { index: 1, kind: "number", question: "Q-RUN-VOL", part: "minutes", edges: [30, 60] },
    { index: 2, kind: "fact", fact: "age", edges: [9, 16] },
    {
      index: 3,
      kind: "text",
      question: "Q-NEURO-KNOWN",
      part: "cause",
      beginnings: [["numb", "tingl"], ["c7"]],
    },
    { index: 4, kind: "number", question: "Q-RUN-VOL", part: "runs", edges: [] },
  ]);
  expect(placeKey(leaf(says("Q-NEURO-KNOWN.examined", "yes")))).toBe("codes Q-NEURO-KNOWN.examined");
});

test("edges are in the order of numbers", () => {
  expect(at(fact("age", { from: 100 }), fact("age", { from: 9, below: 16 }))).toMatchObject([
    { edges: [9, 16, 100] },
  ]);
});

test("a code that says not known has a bit of its own as well where it is asked for", () => {
  const [place] = at(says("Q-CORD", "legs", "unsure"));
  expect(place).toMatchObject({
    bits: new Map([
      ["legs", 1],
      ["unsure", 2 | NOT_KNOWN],
    ]),
  });
  expect(place && maskOf(leaf(says("Q-CORD", "unsure")), place)).toBe(2);
  expect(place && maskOf(leaf(says("Q-CORD", "none", "legs")), place)).toBe(1);
});

test("a number lies in the band that begins at the last edge at or below it", () => {
  expect([-1, 3, 4, 6, 7, 99].map((value) => bandIndex([4, 7], value))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(bandIndex([], 5)).toBe(0);
  expect(bandBits([4, 7], 3, 3)).toBe(0b001);
  expect(bandBits([4, 7], 3, 4)).toBe(0b011);
  expect(bandBits([4, 7], 4, 9)).toBe(0b110);
});

test("a band has the bits of all that lies in it", () => {
  const bands = [{ from: 4 }, { from: 4, below: 7 }, { below: 7 }, {}];
  const [place] = at(...bands.map((band) => fact("age", band)));
  expect(bands.map((band) => place && maskOf(leaf(fact("age", band)), place))).toEqual([
    0b110, 0b010, 0b011, 0b111,
  ]);
});

test("what fits into no word is refused", () => {
  const codes = (count: number) => says("Q-CORD", ...Array.from({ length: count }, (_, code) => `c${code}`));
  expect(at(codes(30))).toHaveLength(1);
  expect(() => at(codes(31))).toThrow("codes Q-CORD. is told apart in 31 ways; 30 fit into a word");
  const ages = (count: number) => Array.from({ length: count }, (_, from) => fact("age", { from }));
  expect(at(...ages(29))).toHaveLength(1);
  expect(() => at(...ages(30))).toThrow("fact age is told apart in 31 ways; 30 fit into a word");
  const words = (count: number) =>
    Array.from({ length: count }, (_, word) => mentions("Q-NEURO-KNOWN.cause", `w${word}`));
  expect(at(...words(30))).toHaveLength(1);
  expect(() => at(...words(31))).toThrow("text Q-NEURO-KNOWN.cause is told apart in 31 ways");
});

test("a leaf has bits at a place of its kind only", () => {
  const [codes, years] = at(says("Q-CORD", "legs"), fact("age", { below: 16 }));
  if (codes === undefined || years === undefined) throw new Error("There are two places.");
  expect(() => maskOf(leaf(fact("age", { below: 16 })), codes)).toThrow(
    'No bits for {"fact":"age","band":{"below":16}} at a place of codes',
  );
  expect(() => maskOf(leaf(says("Q-CORD", "legs")), years)).toThrow(/^No bits for .* at a place of fact$/);
  expect(() => maskOf(leaf(mentions("Q-CORD", "legs")), years)).toThrow(/at a place of fact$/);
});
