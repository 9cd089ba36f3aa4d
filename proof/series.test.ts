import { describe, expect, test } from "vitest";
import { SERIES_CASES } from "./cases/series";
import { instantOf, momentsOf } from "./cases/series-case";
import { engineCourse, seriesDifferences } from "./compare-series";
import { courseOf } from "./oracle/series";
import { someSeries } from "./space/series";

/** A bounded part of what `npm run prove` goes through. */
const SAMPLE = 60;
const SEED = 20_261_122;

const cases = SERIES_CASES.map((each) => [each.name, each] as const);
const sincesOf = (courses: readonly { readonly since?: string | undefined }[]) => [
  ...new Set(courses.flatMap(({ since }) => since ?? [])),
];

describe("check-ins over weeks", () => {
  test.each(cases)("%s: the engine flags on the day that was written of it", (_, each) => {
    const courses = engineCourse(momentsOf(each));
    expect(sincesOf(courses)).toEqual(each.raised.map(instantOf));
    expect(courses.at(-1)?.tier).toEqual(each.tier);
  });

  test.each(cases)("%s: so does the oracle", (_, each) => {
    const courses = courseOf(momentsOf(each));
    expect(sincesOf(courses)).toEqual(each.raised.map(instantOf));
    expect(courses.at(-1)?.tier).toEqual(each.tier);
  });

  test("both say the same after every check-in of random series", () => {
    expect([...someSeries(SAMPLE, SEED)].flatMap(seriesDifferences)).toEqual([]);
  });
});
