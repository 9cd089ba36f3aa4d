import { expect, test } from "vitest";
import { MemberChange } from "./member";

const CHANGE = { membershipId: "0199aaaa-bbbb-7ccc-8ddd-eeeeff012345", version: "1" };
const faults = (changes: object) => {
  const read = MemberChange.safeParse({ ...CHANGE, ...changes });
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.map(({ path, message }) => [path[0], message]));
};

test.each(["suspended", "removed"])("%s needs a reason that says something", (state) => {
  for (const reason of [undefined, "   ", "\u00a0\t"])
    expect(faults({ state, reason })).toEqual({ reason: "reason-missing" });
  expect(faults({ state, reason: "left the club" })).toEqual({});
});

test("giving access again and changing roles need none", () => {
  expect(faults({ state: "active" })).toEqual({});
  expect(faults({ roles: ["coach"] })).toEqual({});
});
