import { describe, expect, it } from "vitest";
import { programmeFor, programmeWithout, RESTRICTED, STRAPS } from "./an-athlete.testing";

describe("load", () => {
  it.each([
    [3, undefined],
    [4, 20],
    [5, 30],
    [6, 50],
    [10, 50],
  ])("worst %i: cut by %s", (worst, cut) => {
    const programme = programmeFor({ "Q-NPRS-WORST": worst });
    expect(programme.loadStepBackPercent).toBe(cut);
    expect(programme.running).toBe(cut === undefined ? "usual" : "reduced");
    expect(programme.components.includes("DER-LOAD")).toBe(cut !== undefined);
  });

  it.each([
    [129, 100, undefined],
    [130, 100, 20],
    [60, 0, 20],
    [0, 0, undefined],
  ])("%i minutes a week after %i: cut by %s", (minutes, before, cut) => {
    const programme = programmeFor({ "Q-RUN-VOL": { minutes, "minutes-before": before } });
    expect(programme.loadStepBackPercent).toBe(cut);
  });

  it("an unknown volume is no jump, and a restricted runner is cut carefully at least", () => {
    expect(programmeFor({ "Q-RUN-VOL": { minutes: 300 } }).loadStepBackPercent).toBeUndefined();
    expect(programmeWithout(["Q-NPRS-WORST"], RESTRICTED).loadStepBackPercent).toBe(20);
    expect(programmeFor({ "Q-NPRS-WORST": 5 }, RESTRICTED).loadStepBackPercent).toBe(30);
  });

  it("where running is barred there is nothing to cut", () => {
    const programme = programmeFor({ "Q-NPRS-WORST": 6 }, { ...RESTRICTED, flags: [STRAPS] });
    expect(programme).toMatchObject({ running: "none" });
    expect(programme.loadStepBackPercent).toBeUndefined();
  });
});
