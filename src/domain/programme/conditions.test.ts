import { describe, expect, it } from "vitest";
import {
  exercisesOf,
  itemOf,
  LEAF_CAUSES,
  programmeFor,
  programmeWithout,
  tagsOf,
  withheldOf,
} from "./an-athlete.testing";

describe("conditions", () => {
  it("22 weeks pregnant: nothing lying on back or front; on all fours and standing instead, and says so", () => {
    const programme = programmeFor(
      { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 22 },
      { causes: ["CAUSE-CORE-WEAK", "CAUSE-BREATH-CHEST", "CAUSE-CHEST-TIGHT", "CAUSE-POSTURE-FWDHEAD"] },
    );
    expect(tagsOf(programme)).not.toContain("supine");
    expect(tagsOf(programme)).not.toContain("prone");
    expect(programme.swaps).toContainEqual({
      instead: "EX-DEADBUG",
      use: "EX-BIRDDOG",
      because: "because of your answers about pregnancy",
    });
    expect(itemOf(programme, "EX-DIAPH")?.level).toBe(2);
    expect(itemOf(programme, "EX-CHINNOD")?.level).toBe(2);
  });

  it.each([
    [15, ["EX-BIRDDOG"]],
    [16, ["EX-BIRDDOG"]],
  ])("%i weeks pregnant, core: all fours first", (weeks, first) => {
    const programme = programmeFor(
      { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": weeks },
      { causes: ["CAUSE-CORE-WEAK"] },
    );
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(first));
  });

  it("early pregnancy still allows lying down where nothing else will do; from week 16 it does not", () => {
    const kit = { "Q-KIT": ["wall"], "Q-OTHER": ["pregnant"] };
    const chest = { causes: ["CAUSE-CHEST-TIGHT"] } as const;
    expect(exercisesOf(programmeFor({ ...kit, "Q-PREG-WEEKS": 15 }, chest))).toContain("EX-PEC-FLOOR");
    const later = programmeFor({ ...kit, "Q-PREG-WEEKS": 16 }, chest);
    expect(exercisesOf(later)).not.toContain("EX-PEC-FLOOR");
    expect(withheldOf(later)).toMatchObject({ "PREV-CHEST-STRETCH": "kit" });
  });

  it("pregnant without the weeks counts as late", () => {
    expect(tagsOf(programmeFor({ "Q-OTHER": ["pregnant"] }, { causes: [...LEAF_CAUSES] }))).not.toContain(
      "supine",
    );
  });

  it("four months after a birth: nothing lying on back or front", () => {
    const tags = tagsOf(programmeFor({ "Q-OTHER": ["post-partum"] }, { causes: [...LEAF_CAUSES] }));
    expect(tags).not.toContain("supine");
    expect(tags).not.toContain("prone");
  });

  it.each([[["osteoporosis"]], [["steroids"]], [["earlier-stress-fracture"]], [["prefer-not-to-say"]]])(
    "bone answers %j: no foam roller, and the wall instead of the roller level",
    (bone) => {
      const programme = programmeFor(
        { "Q-BONE": bone, "Q-KIT": ["roller"] },
        { causes: ["CAUSE-CHEST-TIGHT"] },
      );
      expect(tagsOf(programme)).not.toContain("roller");
      expect(itemOf(programme, "EX-PEC-FLOOR")?.levels).toEqual([1, 2]);
    },
  );

  it("osteoporosis: no loaded bending at the end of the range", () => {
    const programme = programmeFor(
      { "Q-BONE": ["osteoporosis"], "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 20 },
      { causes: ["CAUSE-CORE-WEAK"] },
    );
    expect(itemOf(programme, "EX-BIRDDOG")?.levels).toEqual([1, 2]);
    expect(itemOf(programme, "EX-CATCOW")?.levels).toEqual([1, 2]);
  });

  it("tingling that a clinician has closed: no chest stretch, no chin nod, and the hug instead of the neck stretch", () => {
    const programme = programmeFor(
      { "Q-NEURO-SENS": ["tingling-left"] },
      { causes: ["CAUSE-POSTURE-FWDHEAD", "CAUSE-CHEST-TIGHT"] },
    );
    expect(exercisesOf(programme)).not.toContain("EX-DOORWAY");
    expect(exercisesOf(programme)).not.toContain("EX-PEC-FLOOR");
    expect(exercisesOf(programme)).not.toContain("EX-CHINNOD");
    expect(exercisesOf(programme)).not.toContain("EX-UTLS");
    expect(exercisesOf(programme)).toContain("EX-HUG");
  });

  it("nerve questions left open count as nerve signs for stretches that could provoke them", () => {
    const programme = programmeWithout(["Q-NEURO-SENS"], { tier: "INCOMPLETE", mode: "RESTRICTED" });
    expect(exercisesOf(programme)).not.toContain("EX-PEC-FLOOR");
    expect(exercisesOf(programme)).toContain("EX-CROSSBODY");
  });

  it("a blade that sticks out: no wall slides, push-up plus or overhead circles", () => {
    const programme = programmeFor(
      { "Q-WING": ["left"], "Q-KIT": ["wall"] },
      { causes: ["CAUSE-SCAP-WEAK"] },
    );
    expect(exercisesOf(programme)).toContain("EX-SCAPSET");
    expect(exercisesOf(programme)).not.toContain("EX-WALLANGEL");
    expect(exercisesOf(programme)).not.toContain("EX-SERRATUS");
    expect(itemOf(programme, "EX-WU-ARMS")?.levels).toEqual([1]);
  });

  it("no reason given to the athlete names a disease", () => {
    const programme = programmeFor(
      { "Q-BONE": ["osteoporosis"], "Q-OTHER": ["pregnant", "blood-thinners"] },
      { causes: [...LEAF_CAUSES] },
    );
    expect(JSON.stringify([programme.swaps, programme.advice])).not.toMatch(
      /osteopor|cancer|fracture|steroid/i,
    );
  });
});
