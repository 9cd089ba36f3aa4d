import { describe, expect, test } from "vitest";
import { looksAtAll, MOST_CHOSEN, OPENING_FILTERS, readFilters, writeFilters } from "./filters";
import { readSorts } from "./sorts";

test.each([
  [{}, false],
  [{ view: "all" }, true],
  [{ search: "keeffe" }, true],
  [{ search: "  " }, false],
  [{ tier: "NONE" }, true],
  [{ state: "self-care" }, true],
  [{ category: "neurological" }, false],
  [{ overdue: "yes" }, false],
  [{ since: "back" }, true],
])("%o looks at all athletes: %s", (parameters, all) => {
  expect(looksAtAll(readFilters(parameters))).toBe(all);
});

const ID = "0199d8f0-0000-7000-8000-00000000000a";
const OTHER = "0199d8f0-0000-7000-8000-00000000000b";

describe("an address", () => {
  test.each([
    "?view=flagged",
    "?since=newly-red",
    "?view=all&search=o%27shea&tier=NONE&category=worsening&state=waiting&overdue=yes&left=yes",
    `?squad=${ID}&sort=squad%2C-pain%2Cname&columns=name%2Cpain&after=${ID}&open=${OTHER}`,
    `?squad=${ID}&squads=Road+north`,
    `?before=${ID}&chosen=${ID}.${OTHER}`,
  ])("%s says the same after it was read and written", (address) => {
    const filters = readFilters(Object.fromEntries(new URLSearchParams(address.slice(1))));
    expect(writeFilters(filters, { after: filters.after })).toBe(address);
  });

  test.each([
    { sort: "password" },
    { columns: "secret" },
    { after: "1 OR 1=1" },
    { chosen: "x.y" },
    { squad: ID.toUpperCase() },
    { sort: "" },
    { since: "yesterday" },
    { squads: " \u0000 " },
    { view: ["", "all"] },
  ])("%o is read as how the table opens", (parameters) => {
    expect(readFilters(parameters)).toEqual(OPENING_FILTERS);
  });

  test("what is one too many of those chosen is left out, and said to be", () => {
    const ids = Array.from({ length: MOST_CHOSEN + 1 }, (_, index) => ID.slice(0, -3) + String(100 + index));
    const [last] = ids.slice(-1);
    const some = readFilters({ chosen: ids.slice(0, -1).join(".") });
    expect(some.chosen).toHaveLength(MOST_CHOSEN);
    expect(some.tooManyChosen).toBe(false);
    const cut = readFilters({ chosen: [ids.slice(0, -1).join("."), last ?? ""] });
    expect(cut.chosen).toEqual(some.chosen);
    expect(cut.tooManyChosen).toBe(true);
    expect(readFilters({ chosen: [ids.slice(0, -1).join("."), ids[0] ?? "", "x"] })).toEqual(some);
  });

  test("another filter starts at the first page, and folds the row", () => {
    const filters = { ...OPENING_FILTERS, after: ID, open: OTHER };
    expect(writeFilters(filters, { overdue: true })).toBe("?overdue=yes");
  });
});

describe("the order", () => {
  test("of several columns, each once, at most three, each the way one looks first", () => {
    expect(readSorts("squad,-pain,squad,pain,name,waiting")).toEqual([
      { by: "squad", descending: false },
      { by: "pain", descending: false },
      { by: "name", descending: false },
    ]);
  });
});
