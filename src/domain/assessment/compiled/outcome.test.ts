import { expect, test } from "vitest";
import { MODE_OF_TIER } from "../rule";
import { MODES, tierRank, TIERS } from "../tier";
import { heldAt, heldMode, heldRank, HOLDS, rankOf, tierAt, UNSETTLED } from "./outcome";

test("an outcome tells tier and mode of a rule that holds, settled or not", () => {
  for (const tier of TIERS) {
    for (const mode of [undefined, ...MODES]) {
      const held = heldAt(tier, mode);
      expect(held & HOLDS).toBe(HOLDS);
      expect(held & UNSETTLED).toBe(0);
      expect(heldRank(held)).toBe(tierRank(tier));
      expect(MODES[heldMode(held)]).toBe(mode ?? MODE_OF_TIER[tier]);
      expect(heldRank(held | UNSETTLED)).toBe(tierRank(tier));
      expect(held).toBeLessThan(256);
    }
  }
});

test("it gives the tier that it holds at, and INCOMPLETE at least while it is unsettled", () => {
  expect(rankOf(0)).toBe(0);
  expect(rankOf(UNSETTLED)).toBe(tierRank("INCOMPLETE"));
  for (const tier of TIERS) {
    const held = heldAt(tier, undefined);
    expect(rankOf(held)).toBe(tierRank(tier));
    expect(rankOf(held | UNSETTLED)).toBe(Math.max(tierRank(tier), tierRank("INCOMPLETE")));
    expect(tierAt(tierRank(tier))).toBe(tier);
  }
});

test("a rank that no tier has is the most serious", () => {
  expect(tierAt(TIERS.length)).toBe("EMERGENCY");
});
