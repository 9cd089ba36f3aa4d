import { describe, expect, it } from "vitest";
import type { Mode } from "../assessment/tier";
import type { Stage } from "./next-level";
import { stageAfter } from "./stage-after";

const STAGE: Stage = { level: 2, levelSince: "2026-11-09", startsOn: "2026-10-22" };
const ANEW: Stage = { level: 1, levelSince: "2026-11-22", startsOn: "2026-11-22" };
const after = (mode: Mode, next: Mode, afresh = false) =>
  stageAfter({ mode, stage: STAGE }, next, "2026-11-22", { afresh });

describe("another programme", () => {
  it("goes on in its week and at its level as long as the work is of the same kind", () => {
    expect(after("FULL", "FULL")).toEqual(STAGE);
    expect(after("FULL-L1", "FULL")).toEqual(STAGE);
    expect(after("RESTRICTED", "RESTRICTED")).toEqual(STAGE);
  });

  it("falls to the first level where only that is allowed, and keeps its week", () => {
    expect(after("FULL", "FULL-L1")).toEqual({ ...STAGE, level: 1, levelSince: "2026-11-22" });
  });

  it.each<[Mode, Mode]>([
    ["FULL", "HOLD"],
    ["FULL", "RESTRICTED"],
    ["RESTRICTED", "FULL"],
    ["HOLD", "FULL"],
    ["HOLD", "HOLD"],
  ])("from %s to %s begins anew", (before, next) => {
    expect(after(before, next)).toEqual(ANEW);
  });

  it("begins anew at the first one, and after a new intake", () => {
    expect(stageAfter(null, "FULL", "2026-11-22", { afresh: false })).toEqual(ANEW);
    expect(after("FULL", "FULL", true)).toEqual(ANEW);
  });
});
