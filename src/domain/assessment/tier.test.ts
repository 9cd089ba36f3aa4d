import { expect, it } from "vitest";
import { highestTier, strictestMode } from "./tier";

it("takes the most urgent tier and the strictest mode, whatever the order", () => {
  expect(highestTier(["ROUTINE", "EMERGENCY", "WITHIN_DAYS"])).toBe("EMERGENCY");
  expect(strictestMode(["FULL-L1", "HOLD", "RESTRICTED"])).toBe("HOLD");
});

it("has no urgency and full training of nothing", () => {
  expect(highestTier([])).toBe("NONE");
  expect(strictestMode([])).toBe("FULL");
});
