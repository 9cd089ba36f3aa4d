import { expect, test } from "vitest";
import { RULES } from "../assessment/rules/all-rules";
import { positionNow } from "./position-now";

const HEART = { tier: "EMERGENCY", category: "other-medical" } as const;
const FALL = { tier: "EMERGENCY", category: "injury" } as const;
const nowhere: readonly string[] = [];
const injuries = RULES.filter(({ category, tier, raises }) =>
  category === "injury" ? [tier, ...raises.map((step) => step.tier)].includes("EMERGENCY") : false,
).map(({ id }) => id);

test("is that of the flags that stand", () => {
  expect(positionNow("EMERGENCY", [HEART], nowhere)).toBe("as-comfortable");
  expect(positionNow("EMERGENCY", [HEART, FALL], nowhere)).toBe("keep-still");
});

test("what is not known changes nothing where a flag is the emergency", () => {
  expect(injuries.length).toBeGreaterThan(0);
  expect(positionNow("EMERGENCY", [HEART], injuries)).toBe("as-comfortable");
});

test("without such a flag it is that of the rules that are not known and can be one", () => {
  expect(positionNow("EMERGENCY", [], injuries)).toBe("keep-still");
  expect(positionNow("EMERGENCY", [], ["X-CARDIAC-NOW"])).toBe("as-comfortable");
  expect(positionNow("EMERGENCY", [{ tier: "ROUTINE", category: "injury" }], ["X-CARDIAC-NOW"])).toBe(
    "as-comfortable",
  );
});

test("there is none outside an emergency", () => {
  expect(positionNow("SAME_DAY", [{ tier: "SAME_DAY", category: "injury" }], injuries)).toBeNull();
  expect(positionNow(null, [], injuries)).toBeNull();
});
