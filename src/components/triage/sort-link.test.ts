import { expect, test } from "vitest";
import { OPENING_FILTERS, readFilters } from "@/domain/triage/filters";
import { sortLink } from "./sort-link";

const follow = (address: string) => readFilters(Object.fromEntries(new URLSearchParams(address.slice(1))));

test("a new column starts where one looks first", () => {
  expect(follow(sortLink(OPENING_FILTERS, "pain"))).toMatchObject({ sort: "pain", descending: true });
  expect(follow(sortLink(OPENING_FILTERS, "name"))).toMatchObject({ sort: "name", descending: false });
});

test("the column that is sorted by is turned round, on page 1", () => {
  const sorted = { ...OPENING_FILTERS, sort: "name", descending: false, page: 4 } as const;
  expect(follow(sortLink(sorted, "name"))).toMatchObject({ sort: "name", descending: true, page: 1 });
});
