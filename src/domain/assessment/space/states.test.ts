import { expect, test } from "vitest";
import { fact, mentions, number, says } from "../condition";
import { NOT_KNOWN, placesOf, type Leaf, type Place } from "../compiled/place";
import { answersAt, statesOf } from "./states";

/** The one place that these conditions read. */
function placeOf(...conditions: readonly object[]): Place {
  const [place, ...others] = placesOf(conditions.map((each) => each as Leaf)).values();
  if (place === undefined || others.length > 0) throw new Error("They read one place.");
  return place;
}
/** Its states by their bits, "?" for not known. */
function states(place: Place): readonly string[] {
  return statesOf(place).map((word) => `${word < 0 ? "?" : ""}${(word & ~NOT_KNOWN).toString(2)}`);
}

test("of several choices: what excludes the others alone, and every set of those that are read", () => {
  const place = placeOf(says("Q-CORD", "legs", "bowel"));
  expect(states(place).toSorted()).toEqual(["0", "1", "10", "11", "?0"]);
  const none = placeOf(says("Q-CORD", "legs", "none", "unsure"));
  expect(states(none).toSorted()).toEqual(["0", "1", "10", "?0", "?100"]);
});

test("of several choices that are all read, none of them is no answer", () => {
  expect(states(placeOf(says("Q-WING", "left", "right"))).toSorted()).toEqual(["0", "1", "10", "11", "?0"]);
  const all = placeOf(says("Q-WING", "left", "right", "none", "unsure"));
  expect(states(all).toSorted()).toEqual(["1", "10", "100", "11", "?0", "?1000"]);
});

test("of one choice: each code, those that nothing reads as one", () => {
  expect(states(placeOf(says("Q-TREND", "worse"))).toSorted()).toEqual(["0", "1", "?0"]);
  expect(states(placeOf(says("Q-FIRST-EVER", true))).toSorted()).toEqual(["0", "1", "?0"]);
  expect(states(placeOf(says("Q-FIRST-EVER", false, true))).toSorted()).toEqual(["1", "10", "?0"]);
});

test("of a part that stands for another condition: yes, no and not known", () => {
  expect(states(placeOf(says("part 1 of it", true))).toSorted()).toEqual(["0", "1", "?0"]);
});

test("of a number: each band that it can lie in", () => {
  expect(states(placeOf(number("Q-NPRS-WORST", { from: 4, below: 7 })))).toEqual(["?0", "1", "10", "100"]);
  expect(states(placeOf(number("Q-NPRS-WORST", { from: 0, below: 11 })))).toEqual(["?0", "10"]);
  expect(states(placeOf(number("Q-MASS", { from: 20 })))).toEqual(["?0", "10"]);
  expect(states(placeOf(number("Q-MASS", { from: 21, below: 300 })))).toEqual(["?0", "1", "10", "100"]);
  expect(states(placeOf(number("Q-RUN-VOL.minutes", { from: 3001 })))).toEqual(["?0", "1"]);
  expect(states(placeOf(number("Q-NOPE", { from: 3 })))).toEqual(["?0", "1", "10"]);
});

test("of a text: the groups whose beginnings its words can have, every word beginning with nothing", () => {
  const groups = placeOf(
    mentions("Q-NEURO-KNOWN.cause", "numb", "nu"),
    mentions("Q-NEURO-KNOWN.cause", "n"),
    mentions("Q-NEURO-KNOWN.cause", "c7"),
  );
  expect(states(groups).toSorted()).toEqual(["0", "10", "100", "11", "110", "111", "?0"]);
  const written = placeOf(mentions("Q-NEURO-KNOWN.cause", ""), mentions("Q-NEURO-KNOWN.cause", "c7"));
  expect(states(written).toSorted()).toEqual(["1", "11", "?0"]);
});

test("of a fact: each band from its least on, and runs of them where a start in words can touch several", () => {
  expect(states(placeOf(fact("age", { from: 16, below: 40 })))).toEqual(["?0", "1", "10", "100"]);
  expect(states(placeOf(fact("age", { from: 0, below: 40 })))).toEqual(["?0", "10", "100"]);
  expect(states(placeOf(fact("now-above-worst", { from: 0, below: 1 })))).toEqual(["?0", "1", "10", "100"]);
  const runs = ["1", "10", "11", "100", "110", "111"];
  const start = { from: 7, below: 42 };
  for (const id of ["days-since-start", "age-at-start", "load-percent"] as const) {
    expect(states(placeOf(fact(id, start))).toSorted()).toEqual(["?0", ...runs].toSorted());
  }
});

test("answers are counted before those that nothing tells apart are taken as one", () => {
  // Any set of the signs but none of them, "none" alone, "not sure" alone, and left blank.
  expect(answersAt(placeOf(says("Q-WING", "left")))).toBe(2n ** 2n - 1n + 3n);
  expect(answersAt(placeOf(says("Q-CORD", "legs")))).toBe(2n ** 7n - 1n + 3n);
  expect(answersAt(placeOf(says("Q-TREND", "worse")))).toBe(3n);
  expect(answersAt(placeOf(number("Q-NPRS-WORST", { from: 4 })))).toBe(3n);
  expect(answersAt(placeOf(fact("age", { from: 16 })))).toBe(3n);
});
