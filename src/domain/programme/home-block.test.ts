import { COMPONENTS } from "./components";
import { describe, expect, it } from "vitest";
import { homeOf, itemOf, LEAF_CAUSES, minutesOf, programmeFor, withheldOf } from "./an-athlete.testing";

describe("caps and phases", () => {
  it("the first three causes start in week 1, the others in week 3; likely before possible", () => {
    const programme = programmeFor(
      {},
      {
        causes: [
          ["CAUSE-CORE-WEAK", "POSSIBLE"],
          ["CAUSE-BREATH-CHEST", "LIKELY"],
          ["CAUSE-CHEST-TIGHT", "LIKELY"],
          ["CAUSE-SCAP-WEAK", "LIKELY"],
        ],
      },
    );
    expect(itemOf(programme, "EX-DIAPH")?.fromWeek).toBe(1);
    expect(itemOf(programme, "EX-ROW")?.fromWeek).toBe(1);
    expect(itemOf(programme, "EX-DEADBUG")?.fromWeek).toBe(3);
  });

  it("everything at once: six items, twelve minutes, every cause answered", () => {
    const programme = programmeFor({ "Q-DESK": 9 }, { causes: [...LEAF_CAUSES] });
    expect(homeOf(programme)).toHaveLength(6);
    expect(minutesOf(homeOf(programme))).toBeLessThanOrEqual(12);
    expect(programme.withheld).toEqual([]);
    expect(programme.components).toEqual(
      expect.arrayContaining(["PREV-CHEST-STRETCH", "DER-NECK", "DER-BREATHING", "PREV-CORE-STRENGTH"]),
    );
  });

  it.each([12, 8, 5, 3])("%i minutes a day are kept", (minutes) => {
    const programme = programmeFor({ "Q-MINUTES-DAY": minutes }, { causes: [...LEAF_CAUSES] });
    expect(minutesOf(homeOf(programme))).toBeLessThanOrEqual(minutes);
    expect(homeOf(programme).length).toBeGreaterThan(0);
  });

  it("no minutes at all: one item all the same, and it answers the first cause", () => {
    const home = homeOf(programmeFor({ "Q-MINUTES-DAY": 0 }, { causes: ["CAUSE-CORE-WEAK"] }));
    expect(home).toHaveLength(1);
    expect(home[0]?.causes).toEqual(["CAUSE-CORE-WEAK"]);
  });

  it("an hour a day does not lift the cap", () => {
    const programme = programmeFor({ "Q-MINUTES-DAY": 60 }, { causes: [...LEAF_CAUSES] });
    expect(minutesOf(homeOf(programme))).toBeLessThanOrEqual(12);
  });

  it("what finds no room is named", () => {
    const programme = programmeFor(
      { "Q-MINUTES-DAY": 2 },
      { causes: ["CAUSE-BREATH-CHEST", "CAUSE-CORE-WEAK"] },
    );
    expect(withheldOf(programme)).toMatchObject({ "PREV-CORE-STRENGTH": "minutes" });
  });

  it.each([0, 5])("%i minutes a day: the programme says in words what it leaves out for them", (minutes) => {
    const programme = programmeFor({ "Q-MINUTES-DAY": minutes }, { causes: [...LEAF_CAUSES] });
    const left = programme.withheld.filter(({ reason }) => reason === "minutes");
    expect(left.map(({ component }) => component)).toContain("PREV-CORE-STRENGTH");
    const said = programme.advice.find(({ id }) => id === "MINUTES-SHORT")?.text ?? "";
    expect(said).toContain(`${minutes} minutes a day`);
    for (const { component } of left) {
      expect(said).toContain(COMPONENTS.find(({ id }) => id === component)?.name);
    }
  });

  it("with enough minutes nothing is said to be left out for them", () => {
    const { withheld, advice } = programmeFor({ "Q-MINUTES-DAY": 12 }, { causes: [...LEAF_CAUSES] });
    expect(withheld.filter(({ reason }) => reason === "minutes")).toEqual([]);
    expect(advice.map(({ id }) => id)).not.toContain("MINUTES-SHORT");
  });
});
