import { describe, expect, it } from "vitest";
import { exercisesOf, itemOf, programmeFor } from "./an-athlete.testing";

describe("components from causes", () => {
  it("slouching runner: tall posture, ankle lean, mid-back mobility and upper back strength", () => {
    const { components } = programmeFor({}, { causes: ["CAUSE-POSTURE-SLOUCH"] });
    expect(components).toEqual(
      expect.arrayContaining([
        "PREV-FORM",
        "PREV-FORM-UPRIGHT",
        "PREV-FORM-ANKLE-LEAN",
        "PREV-STRENGTH",
        "PREV-UPPERBACK-STRENGTH",
        "PREV-FLEX-MOBILITY",
        "PREV-THORACIC-MOBILITY",
      ]),
    );
    expect(components).not.toContain("PREV-CORE-STRENGTH");
  });

  it("rounded shoulders: loose shoulders, chest stretch, upper back strength", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-POSTURE-ROUNDED"] });
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-FORM-RELAX-SHOULDERS", "PREV-CHEST-STRETCH", "PREV-UPPERBACK-STRENGTH"]),
    );
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(["EX-CUE-SHAKE", "EX-DOORWAY", "EX-ROW"]));
  });

  it("head too far forward: deep neck work and the neck stretch, shown as beyond the seed where it is", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-POSTURE-FWDHEAD"] });
    expect(itemOf(programme, "EX-CHINNOD")).toMatchObject({
      components: ["DER-NECK"],
      label: "beyond",
      place: "home",
    });
    expect(itemOf(programme, "EX-UTLS")).toMatchObject({ components: ["RELIEF-STRETCH"], label: "seed" });
  });

  it("weak core: core work, with a second exercise for the other strength day", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] });
    const core = programme.items.filter(({ components }) => components.includes("PREV-CORE-STRENGTH"));
    expect(core.map(({ exercise }) => exercise)).toEqual(["EX-DEADBUG", "EX-BIRDDOG"]);
  });

  it("tight chest: daily stretch at home, also after the run", () => {
    const item = itemOf(programmeFor({}, { causes: ["CAUSE-CHEST-TIGHT"] }), "EX-DOORWAY");
    expect(item).toMatchObject({ place: "home", components: ["PREV-CHEST-STRETCH", "PREV-COOLDOWN-STATIC"] });
  });

  it("blades that tire: upper back strength; tired from the arm swing: the arm cue too", () => {
    const programme = programmeFor({ "Q-SCAP": { fatigue: "late" } }, { causes: ["CAUSE-SCAP-WEAK"] });
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-UPPERBACK-STRENGTH", "PREV-FORM-ARM-SWING"]),
    );
  });

  it("chest breathing: belly and paced breathing, beyond the seed, and loose shoulders", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-BREATH-CHEST"] });
    expect(itemOf(programme, "EX-DIAPH")).toMatchObject({ label: "beyond", place: "home" });
    expect(itemOf(programme, "EX-RHYTHM")).toMatchObject({ label: "beyond", place: "form-cue" });
    expect(programme.components).toContain("PREV-FORM-RELAX-SHOULDERS");
  });

  it("poor warm-up: the drills carry the cause as their reason", () => {
    const programme = programmeFor({}, { causes: ["CAUSE-WARMUP-POOR"] });
    expect(itemOf(programme, "EX-WU-EASY")?.causes).toEqual(["CAUSE-WARMUP-POOR"]);
  });

  it("bra that fails two checks: a fix for each, at once, and gear as the parent", () => {
    const programme = programmeFor(
      { "Q-BRA": "sports-bra", "Q-BRA-FIT": ["band-rides-up", "cup-gaps"] },
      { causes: ["CAUSE-BRA"] },
    );
    expect(programme.gearFixes.map(({ check }) => check)).toEqual(["BRA-BAND-RIDE", "BRA-CUP"]);
    expect(programme.components).toEqual(expect.arrayContaining(["PREV-GEAR", "PREV-BRA-FIT"]));
  });

  it("heavy, loose vest: load and bounce fixes, and the pack component that the seed only implies", () => {
    const programme = programmeFor(
      {
        "Q-MASS": 60,
        "Q-PACK": { kind: "vest-back-bladder", runs: 4 },
        "Q-PACK-MASS": { loaded: 7 },
        "Q-PACK-BOUNCE": "clear",
      },
      { causes: ["CAUSE-PACK-HEAVY", "CAUSE-PACK-LOOSE"] },
    );
    expect(programme.gearFixes.map(({ check }) => check)).toEqual(["PACK-LOAD", "PACK-BOUNCE"]);
    expect(programme.components).toEqual(expect.arrayContaining(["PREV-GEAR", "DER-PACK-FIT"]));
    expect(programme.components).not.toContain("PREV-BRA-FIT");
  });

  it("pain only with the pack and no check failed: weigh it and run twice without it", () => {
    const { gearFixes } = programmeFor({}, { causes: [["CAUSE-PACK-ADJUST", "POSSIBLE"]] });
    expect(gearFixes.map(({ check }) => check)).toEqual(["PACK-LOAD", "PACK-FIT"]);
  });

  it("a cause that is not indicated or not assessed gives nothing", () => {
    const none = programmeFor({}, { causes: [["CAUSE-CORE-WEAK", "NOT_ASSESSED"]] });
    expect(none.components).not.toContain("PREV-CORE-STRENGTH");
  });

  it("no cause at all: form, warm-up, cool-down and mid-back mobility are still there", () => {
    const { components } = programmeFor();
    expect(components).toEqual(
      expect.arrayContaining([
        "PREV-FORM",
        "PREV-WARMUP-DYNAMIC",
        "PREV-COOLDOWN-STATIC",
        "PREV-THORACIC-MOBILITY",
      ]),
    );
    expect(components).not.toContain("PREV-STRENGTH");
    expect(components).not.toContain("PREV-GEAR");
  });

  it("a gear cause alone still brings a mobility arm beside the gear arm", () => {
    const { components } = programmeFor({}, { causes: ["CAUSE-BRA"] });
    expect(components).toEqual(expect.arrayContaining(["PREV-GEAR", "PREV-THORACIC-MOBILITY"]));
  });
});
