import { expect, it } from "vitest";
import { proofOf } from "./proof";
import written from "./proof.json" with { type: "json" };

it("tells the figures of the rule set that was proven, and of no other", () => {
  expect(proofOf(written.ruleSet.hash)).toMatchObject({ agreement: { differing: 0 } });
  expect(proofOf("another")).toBeUndefined();
});
