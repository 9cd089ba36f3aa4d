import { describe, expect, it } from "vitest";
import { adviceIdsOf, exercisesOf, itemOf, programmeFor } from "./an-athlete.testing";

describe("components from single answers", () => {
  it("bending at the waist or leaning back asks for the ankle lean", () => {
    expect(programmeFor({ "Q-FORM": { seen: ["waist-bend"] } }).components).toContain("PREV-FORM-ANKLE-LEAN");
    expect(programmeFor({ "Q-FORM": { seen: ["lean-back"] } }).components).toContain("PREV-FORM-ANKLE-LEAN");
    expect(programmeFor({ "Q-FORM": { seen: ["none"] } }).components).not.toContain("PREV-FORM-ANKLE-LEAN");
  });

  it("crossing arms and tight fists ask for the arm swing", () => {
    expect(programmeFor({ "Q-FORM": { seen: ["tight-fists"] } }).components).toContain("PREV-FORM-ARM-SWING");
  });

  it("the step rate is touched only when over-striding was seen", () => {
    expect(programmeFor({ "Q-FORM": { seen: ["over-stride"] } }).components).toContain("DER-CADENCE");
    expect(exercisesOf(programmeFor({ "Q-FORM": { seen: ["slouch"] } }))).not.toContain("EX-CUE-CADENCE");
    expect(exercisesOf(programmeFor({ "Q-FORM": { seen: ["unsure"] } }))).not.toContain("EX-CUE-CADENCE");
  });

  it.each([
    [5, false],
    [6, true],
    [7, true],
  ])("%i hours of sitting: breaks %s", (hours, breaks) => {
    const programme = programmeFor({ "Q-DESK": hours });
    expect(programme.components.includes("DER-DESK-BREAKS")).toBe(breaks);
    expect(adviceIdsOf(programme).includes("DER-DESK-BREAKS")).toBe(breaks);
  });

  it("the desk worker's turning is done on the chair", () => {
    expect(itemOf(programmeFor({ "Q-DESK": 8 }), "EX-TROT-SEAT")?.components).toContain("DER-DESK-BREAKS");
  });
});
