import { describe, expect, it } from "vitest";
import { adviceIdsOf, programmeFor, programmeWithout, withheldOf } from "./an-athlete.testing";

describe("relief", () => {
  it("is always headed by the stop rule and by its being temporary", () => {
    const programme = programmeFor();
    expect(programme.items[0]).toMatchObject({ exercise: "REL-STOP", fromWeek: 0, place: "relief" });
    expect(adviceIdsOf(programme).slice(0, 2)).toEqual(["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"]);
  });

  it.each([
    ["today", true],
    ["1-7-days", true],
    ["1-4-weeks", true],
    ["4-6-weeks", false],
    ["6-12-weeks", false],
    ["2026-10-26", true],
    ["2026-10-25", false],
    ["unsure", false],
  ])("began %s: ice %s", (start, ice) => {
    expect(programmeFor({ "Q-START": start }).components.includes("RELIEF-ICE")).toBe(ice);
  });

  it("an old pain that comes after the run gets ice too", () => {
    const programme = programmeFor({ "Q-START": "over-12-weeks", "Q-WHENRUN": ["after-run"] });
    expect(programme.components).toEqual(expect.arrayContaining(["RELIEF-ICE", "RELIEF-HEAT"]));
  });

  it.each([
    ["1-4-weeks", false],
    ["4-6-weeks", false],
    ["6-12-weeks", true],
    ["over-12-weeks", true],
    ["2026-10-11", true],
    ["2026-10-12", false],
  ])("began %s: heat %s", (start, heat) => {
    expect(programmeFor({ "Q-START": start }).components.includes("RELIEF-HEAT")).toBe(heat);
  });

  it.each([
    ["2026-11-19", true],
    ["2026-11-20", false],
    ["unsure", false],
  ])("old ache, and a fall on %s: heat %s", (day, heat) => {
    const programme = programmeFor({
      "Q-START": "6-12-weeks",
      "Q-TRAUMA": "fall-standing",
      "Q-TRAUMA-DATE": day,
    });
    expect(programme.components.includes("RELIEF-HEAT")).toBe(heat);
  });

  it("numb skin gets neither ice nor heat, and unknown feeling is no normal feeling", () => {
    for (const sens of [["numbness-left"], ["unsure"]]) {
      const programme = programmeFor({
        "Q-NEURO-SENS": sens,
        "Q-WHENRUN": ["after-run"],
        "Q-START": "6-12-weeks",
      });
      expect(withheldOf(programme)).toMatchObject({ "RELIEF-ICE": "condition", "RELIEF-HEAT": "condition" });
    }
    expect(programmeWithout(["Q-NEURO-SENS"]).components).not.toContain("RELIEF-ICE");
  });

  it("fever: no heat", () => {
    const programme = programmeFor({ "Q-SYSTEMIC": ["fever"], "Q-START": "6-12-weeks" });
    expect(programme.components).not.toContain("RELIEF-HEAT");
  });

  it.each([
    [5, [], false],
    [6, [], true],
    [2, ["next-morning"], true],
    [2, ["after-run"], false],
  ])("worst %i, appears %j: rest %s", (worst, when, rest) => {
    const programme = programmeFor({ "Q-NPRS-WORST": worst, "Q-WHENRUN": when });
    expect(programme.components.includes("RELIEF-REST")).toBe(rest);
  });
});
