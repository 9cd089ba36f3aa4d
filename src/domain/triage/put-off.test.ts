import { expect, test } from "vitest";
import { endsPutOff, type PutOffFacts } from "./put-off";

const BEFORE: PutOffFacts = {
  tier: "WITHIN_DAYS",
  nearestTier: null,
  painWorst: 5,
  painWorstAt: new Date("2026-11-10T09:00:00Z"),
};
const LATER = new Date("2026-11-17T09:00:00Z");
const QUIET = { raised: false, reviewRequested: false, clearlyWorse: false };

test.each<[string, Partial<PutOffFacts>, Partial<typeof QUIET>, boolean]>([
  ["nothing", {}, {}, false],
  ["the same pain again", { painWorstAt: LATER }, { clearlyWorse: true }, false],
  ["more pain, yet near the baseline", { painWorst: 6, painWorstAt: LATER }, {}, false],
  [
    "more pain, clearly above the baseline",
    { painWorst: 7, painWorstAt: LATER },
    { clearlyWorse: true },
    true,
  ],
  ["pain that was known when it was put off", { painWorst: 7 }, { clearlyWorse: true }, false],
  ["a higher level", { tier: "SAME_DAY" }, {}, true],
  ["a lower level", { tier: "ROUTINE" }, {}, false],
  ["a higher level one answer away", { nearestTier: "SAME_DAY" }, {}, true],
  ["something raised", {}, { raised: true }, true],
  ["a review asked for", {}, { reviewRequested: true }, true],
])("with %s", (_name, after, change, ends) => {
  expect(endsPutOff(BEFORE, { ...BEFORE, ...after }, { ...QUIET, ...change })).toBe(ends);
});

test("a nearest level that was there before ends nothing", () => {
  const before = { ...BEFORE, nearestTier: "SAME_DAY" } as const;
  expect(endsPutOff(before, before, QUIET)).toBe(false);
});
