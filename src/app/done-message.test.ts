import { expect, test } from "vitest";
import { doneKey } from "./done-message";

test("an address shows one of our sentences or none", () => {
  expect(doneKey("invited")).toBe("invited");
  for (const asked of [
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
    "",
    "nothing",
    ["invited"],
    undefined,
  ])
    expect(doneKey(asked)).toBeNull();
});
