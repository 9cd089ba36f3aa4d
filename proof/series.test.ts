import { expect, test } from "vitest";
import { SERIES_CASES } from "./cases/series";
import { instantOf, momentsOf } from "./cases/series-case";
import { courseOf } from "./oracle/series";

test.each(SERIES_CASES.map((each) => [each.name, each] as const))("%s", (_, each) => {
  const courses = courseOf(momentsOf(each));
  const since = new Set(courses.flatMap((course) => course.since ?? []));
  expect([...since]).toEqual(each.raised.map(instantOf));
  expect(courses.at(-1)?.tier).toEqual(each.tier);
});
