import { describe, expect, it } from "vitest";
import { Run, runProblems, sessionLoad, totalLoad } from "./run";

const RUN: Run = {
  ranOn: "2026-11-20",
  minutes: 40,
  effort: 5,
  pain: "began",
  painFrom: 25,
  painDuring: 4,
  painAfter: 2,
  painNextMorning: null,
};

describe("a run", () => {
  it.each([
    ["minutes", 0],
    ["minutes", 1441],
    ["minutes", 12.5],
    ["effort", 11],
    ["effort", -1],
    ["painFrom", -1],
    ["painAfter", 10.5],
    ["painNextMorning", "3"],
    ["pain", "some"],
    ["ranOn", "2026-02-30"],
  ])("is refused with %s %s", (field, value) => {
    expect(Run.safeParse(RUN).success).toBe(true);
    expect(Run.safeParse({ ...RUN, [field]: value }).success).toBe(false);
  });

  it.each<[string, Partial<Run>, object]>([
    ["pain from its last minute", { painFrom: 40 }, {}],
    ["pain after its end", { painFrom: 41 }, { painFrom: "run-minute-late" }],
    ["no pain, but from a minute", { pain: "none", painDuring: null }, { pain: "run-pain-differs" }],
    ["no pain, but pain of 4", { pain: "none", painFrom: null }, { pain: "run-pain-differs" }],
    ["a minute of pain, and no word whether there was any", { pain: null }, { pain: "run-pain-differs" }],
    ["pain that began, and pain of 0", { painDuring: 0 }, { painDuring: "run-pain-differs" }],
    ["pain at an unknown minute", { painFrom: null }, {}],
    ["no pain, and 0 of it", { pain: "none", painFrom: null, painDuring: 0 }, {}],
    ["pain only after a run without", { pain: "none", painFrom: null, painDuring: 0, painAfter: 5 }, {}],
    ["nothing told", { pain: null, painFrom: null, painDuring: null, painAfter: null, effort: null }, {}],
  ])("with %s", (_, change, problems) => {
    expect(runProblems({ ...RUN, ...change })).toEqual(problems);
  });
});

describe("load", () => {
  it("is minutes times effort, and unknown without the effort", () => {
    expect(sessionLoad(RUN)).toBe(200);
    expect(sessionLoad({ minutes: 40, effort: 0 })).toBe(0);
    expect(sessionLoad({ minutes: 40, effort: null })).toBeNull();
  });

  it("of several is unknown as soon as one is", () => {
    expect(totalLoad([RUN, { minutes: 10, effort: 2 }])).toBe(220);
    expect(totalLoad([RUN, { minutes: 10, effort: null }])).toBeNull();
    expect(totalLoad([])).toBe(0);
  });
});
