import { expect, test } from "vitest";
import { plainLine } from "./free-text";

const Name = plainLine(80);

test.each([
  ["A\u200Bnna", "Anna"],
  ["\uFEFFAnna", "Anna"],
  ["An\u00ADna\u2060", "Anna"],
  // Persian is written with this one.
  ["می\u200Cرود", "می\u200Cرود"],
])("of %j stays what can be seen: %j", (typed, name) => {
  expect(Name.parse(typed)).toBe(name);
});

test("nothing but what cannot be seen is no name", () => {
  expect(Name.safeParse("\u200B\u200B").error?.issues[0]?.message).toBe("missing");
});
