import { expect, test } from "vitest";
import { FIRST_LOOK_BACK, looksAt, VISIT_ENDS_AFTER } from "./looking";

const now = new Date("2026-11-22T12:00:00Z");
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const friday = new Date("2026-11-20T17:00:00Z");

test("who has never looked is told of the last week", () => {
  expect(looksAt(null, now)).toEqual({ lookedUntil: before(FIRST_LOOK_BACK), seenAt: now });
});

test("within a visit what is new stays new, however often the page is loaded", () => {
  const desk = { lookedUntil: friday, seenAt: before(VISIT_ENDS_AFTER) };
  expect(looksAt(desk, now)).toEqual({ lookedUntil: friday, seenAt: now });
});

test("who comes back is told of what came up since the table was last before them", () => {
  const left = before(VISIT_ENDS_AFTER + 1);
  expect(looksAt({ lookedUntil: friday, seenAt: left }, now)).toEqual({ lookedUntil: left, seenAt: now });
});

test("a clock that goes back makes nothing unseen", () => {
  const desk = { lookedUntil: friday, seenAt: new Date(now.getTime() + 1) };
  expect(looksAt(desk, now)).toEqual(desk);
});
