import { describe, expect, it } from "vitest";
import {
  adviceIdsOf,
  exercisesOf,
  itemOf,
  LEAF_CAUSES,
  programmeFor,
  programmeWithout,
  withheldOf,
} from "./an-athlete.testing";

describe("equipment", () => {
  it("unknown equipment: only what most homes have, and it says so", () => {
    const programme = programmeWithout(["Q-KIT"], { causes: [...LEAF_CAUSES] });
    const bought = ["EX-ROW", "EX-PULLAPART", "EX-FACEPULL", "EX-TEXT-FOAM", "EX-PALLOF"];
    expect(exercisesOf(programme).filter((id) => bought.includes(id))).toEqual([]);
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-UPPERBACK-STRENGTH", "PREV-CORE-STRENGTH", "PREV-CHEST-STRETCH"]),
    );
    expect(adviceIdsOf(programme)).toContain("KIT-NOT-KNOWN");
  });

  it("unknown equipment: the wall or the floor before the door", () => {
    const programme = programmeWithout(["Q-KIT"], { causes: ["CAUSE-CHEST-TIGHT"] });
    expect(exercisesOf(programme)).toContain("EX-PEC-FLOOR");
    expect(exercisesOf(programme)).not.toContain("EX-DOORWAY");
  });

  it("nothing at hand: what needs nothing, and what is missing is named", () => {
    const programme = programmeFor({ "Q-KIT": ["none"] }, { causes: ["CAUSE-SCAP-WEAK", "CAUSE-CORE-WEAK"] });
    expect(exercisesOf(programme)).toEqual(expect.arrayContaining(["EX-TROT-SEAT", "EX-SCAPSET"]));
    expect(withheldOf(programme)).toMatchObject({ "PREV-CORE-STRENGTH": "kit", "RELIEF-CATCOW": "kit" });
    expect(adviceIdsOf(programme)).not.toContain("KIT-NOT-KNOWN");
  });

  it("a band and no mat: the core is trained standing", () => {
    const programme = programmeFor({ "Q-KIT": ["band"] }, { causes: ["CAUSE-CORE-WEAK"] });
    expect(exercisesOf(programme)).toContain("EX-PALLOF");
  });

  it("a dumbbell and no band: rows with the dumbbell", () => {
    const programme = programmeFor({ "Q-KIT": ["dumbbell"] }, { causes: ["CAUSE-SCAP-WEAK"] });
    expect(exercisesOf(programme)).toContain("EX-ROW");
    expect(exercisesOf(programme)).not.toContain("EX-PULLAPART");
  });

  it("a level that needs what is not there is not reached", () => {
    const programme = programmeFor({ "Q-KIT": ["mat"] }, { causes: ["CAUSE-CORE-WEAK"] });
    expect(itemOf(programme, "EX-DEADBUG")?.levels).toEqual([1, 2]);
  });
});
