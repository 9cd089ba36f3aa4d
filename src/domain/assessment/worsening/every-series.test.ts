import { describe, expect, test } from "vitest";
import { firingAt, weekly } from "./a-series.testing";

/**
 * The text of clinical content 2.2 once more, read by itself: plain numbers, weekly check-ins, worst pain. It shares no
 * line with the module.
 */
function readFromTheText(series: readonly number[]): readonly string[] {
  const values = sinceTheEpisodeEnded(series);
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = values;
  const last = values[values.length - 1] ?? NaN;
  const lastButOne = values[values.length - 2] ?? NaN;
  const B = (first + second + third) / 3;
  const hasB = values.length > 3;
  const rise = B > 7.999 ? 1 : 2;
  const w1 = values.length >= 5 && lastButOne > B + rise - 0.001 && last > B + rise - 0.001;
  const neverFall = first <= second && second <= third && third <= fourth;
  const steps = (first < second ? 1 : 0) + (second < third ? 1 : 0) + (third < fourth ? 1 : 0);
  const w1b = values.length === 4 && neverFall && steps >= 2 && fourth - first >= 3;
  const beforeIt = series[series.length - values.length - 1] ?? NaN;
  const known = [values.length > 1 ? first : NaN, beforeIt].filter((value) => !Number.isNaN(value));
  const start = Math.min(...known);
  const from = hasB ? B : start;
  const w2 = series.length > 1 && last > from + 4 - 0.001 && last >= 6;
  return [...(w1 ? ["W1"] : []), ...(w1b ? ["W1b"] : []), ...(w2 ? ["W2"] : [])];
}

/** What follows the last "pain above 1, later two check-ins at 0-1"; the last check-in itself ends nothing before it. */
function sinceTheEpisodeEnded(series: readonly number[]): readonly number[] {
  let rest = series;
  for (;;) {
    const begun = rest.findIndex((value) => value > 1);
    const end = rest.findIndex(
      (value, at) => begun >= 0 && at > begun + 1 && value <= 1 && (rest[at - 1] ?? 9) <= 1,
    );
    if (end < 0 || end === rest.length - 1) return rest;
    rest = rest.slice(end + 1);
  }
}

function* everySeries(length: number): Generator<readonly number[]> {
  const values = Array.from({ length }, () => 0);
  for (let index = 0; index < 11 ** length; index += 1) {
    let left = index;
    for (let at = 0; at < length; at += 1) {
      values[at] = left % 11;
      left = Math.floor(left / 11);
    }
    yield values;
  }
}

describe("every series of whole numbers, against the text read a second time", () => {
  test.each([1, 2, 3, 4, 5])(
    "of length %i",
    (length) => {
      const differing: string[] = [];
      const fired = new Map<string, number>();
      let count = 0;
      for (const values of everySeries(length)) {
        const found = firingAt(weekly(values));
        const read = readFromTheText(values);
        if (found.join() !== read.join())
          differing.push(`${values.join()}: ${found.join()} / ${read.join()}`);
        for (const rule of found) fired.set(rule, (fired.get(rule) ?? 0) + 1);
        count += 1;
      }
      expect(differing.slice(0, 5)).toEqual([]);
      expect(count).toBe(11 ** length);
      expect(Object.fromEntries(fired)).toEqual(FIRED[length]);
    },
    60_000,
  );
});

/** How many of all series fire what: a change of a threshold shows here. */
const FIRED: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1: {},
  2: { W2: 25 },
  3: { W2: 275 },
  4: { W1b: 798, W2: 2456 },
  5: { W1: 21070, W2: 27882 },
};
