import { expect, test } from "vitest";
import { RULES } from "../assessment/rules/all-rules";
import { closedSince } from "./closed-since";

const ASKED = "2026-11-20T10:00:00.000Z";
const flag = (rule: string, at: string | null) => ({
  open: at === null,
  closed: at === null ? null : { at, by: "Clea", reason: "Examined." },
  receipt: { rule, label: "seed" as const, text: "", source: "", answers: [], corrections: [] },
});
const parent = RULES.find((rule) => rule.parent !== undefined)?.parent ?? "";
const [one = "", two = ""] = RULES.filter((rule) => rule.parent === parent).map(({ id }) => id);

test("names what was closed after the answers, not what was closed before them or is open", () => {
  const found = closedSince(
    [flag("X-A", "2026-11-20T11:00:00.000Z"), flag("X-B", "2026-11-19T11:00:00.000Z"), flag("X-C", null)],
    ASKED,
  );
  expect([...found]).toEqual([["X-A", "2026-11-20T11:00:00.000Z"]]);
});

test("a flag that is open again is not closed", () => {
  expect(closedSince([flag("X-A", "2026-11-20T11:00:00.000Z"), flag("X-A", null)], ASKED).size).toBe(0);
});

test("a parent is closed with the last of its children", () => {
  expect(parent).not.toBe("");
  const first = flag(one, "2026-11-20T11:00:00.000Z");
  expect(closedSince([first, flag(two, null)], ASKED).has(parent)).toBe(false);
  expect(closedSince([flag(two, "2026-11-20T12:00:00.000Z"), first], ASKED).get(parent)).toBe(
    "2026-11-20T12:00:00.000Z",
  );
});
