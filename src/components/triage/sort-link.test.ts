import { expect, test } from "vitest";
import { OPENING_FILTERS, readFilters } from "@/domain/triage/filters";
import { readSorts } from "@/domain/triage/sorts";
import { sortLink } from "./sort-link";

const follow = (address: string) => readFilters(Object.fromEntries(new URLSearchParams(address.slice(1))));

test("a new column starts where one looks first", () => {
  expect(follow(sortLink(OPENING_FILTERS, "pain")).sorts).toEqual([{ by: "pain", descending: true }]);
  expect(follow(sortLink(OPENING_FILTERS, "name")).sorts).toEqual([{ by: "name", descending: false }]);
});

test("the column that is sorted by is turned round, on the first page, and what comes second stays", () => {
  const sorted = {
    ...OPENING_FILTERS,
    sorts: readSorts("squad,pain"),
    after: "0199d8f0-0000-7000-8000-000000000000",
  };
  expect(follow(sortLink(sorted, "squad"))).toMatchObject({ sorts: readSorts("-squad,pain"), after: null });
});
