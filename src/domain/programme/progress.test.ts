import { describe, expect, it } from "vitest";
import { programmeFor } from "./an-athlete.testing";
import { calendarOf, type Progress } from "./calendar";
import { LIBRARY } from "./library/library";

const CORE = programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] });
const ITEM = CORE.items.find(
  ({ place, levels, fromWeek }) => place === "home" && levels.length === 3 && fromWeek === 1,
);

/** Level of one item of the home block in weeks 1 to 8. */
function levelsWith(progress?: Progress) {
  return calendarOf(CORE, LIBRARY, progress)
    .slice(1)
    .map(({ days }) => {
      const found = days.flatMap(({ home }) => home).find(({ exercise }) => exercise === ITEM?.exercise);
      return found?.level;
    });
}

describe("levels by week", () => {
  it("rise every two weeks and are kept from week 7, as long as nothing is recorded", () => {
    expect(ITEM).toBeDefined();
    expect(levelsWith()).toEqual([1, 1, 2, 2, 3, 3, 3, 3]);
  });

  it("stay at the recorded one up to now, and rise next week at the earliest", () => {
    expect(levelsWith({ levels: [], currentWeek: 4 })).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it("count two weeks from the week in which the last one began", () => {
    const levels = [{ level: 2, fromWeek: 4 }] as const;
    expect(levelsWith({ levels, currentWeek: 4 })).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
  });

  it("fall in the week in which the record lowered them", () => {
    const levels = [
      { level: 2, fromWeek: 3 },
      { level: 1, fromWeek: 4 },
    ] as const;
    expect(levelsWith({ levels, currentWeek: 5 })).toEqual([1, 1, 2, 1, 1, 2, 2, 2]);
  });
});
