import { expect, test } from "vitest";
import { looksAtAll, readFilters } from "./filters";

test.each([
  [{}, false],
  [{ view: "all" }, true],
  [{ search: "keeffe" }, true],
  [{ search: "  " }, false],
  [{ tier: "NONE" }, true],
  [{ state: "self-care" }, true],
  [{ category: "neurological" }, false],
  [{ overdue: "yes" }, false],
])("%o looks at all athletes: %s", (parameters, all) => {
  expect(looksAtAll(readFilters(parameters))).toBe(all);
});
