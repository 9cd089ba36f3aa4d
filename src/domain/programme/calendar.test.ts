import { describe, expect, it } from "vitest";
import { LEAF_CAUSES, programmeFor } from "./an-athlete.testing";
import { calendarOf, type CalendarWeek } from "./calendar";

const weeksOf = (...args: Parameters<typeof programmeFor>): readonly CalendarWeek[] =>
  calendarOf(programmeFor(...args));
const levelIn = (weeks: readonly CalendarWeek[], week: number, exercise: string) =>
  weeks[week]?.days.flatMap(({ home }) => home).find((item) => item.exercise === exercise)?.level;
const daysOf = (weeks: readonly CalendarWeek[], week: number, exercise: string) =>
  weeks[week]?.days
    .filter(({ home }) => home.some((item) => item.exercise === exercise))
    .map(({ weekday }) => weekday);

describe("calendar", () => {
  it("runs from week 0 to 8 and re-tests in weeks 2, 4, 6 and 8", () => {
    const weeks = weeksOf();
    expect(weeks.map(({ week }) => week)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(weeks.filter(({ retest }) => retest.length > 0).map(({ week }) => week)).toEqual([2, 4, 6, 8]);
  });

  it("is empty in HOLD, and asks for no self-tests while restricted", () => {
    expect(weeksOf({}, { tier: "EMERGENCY", mode: "HOLD" })).toEqual([]);
    const restricted = weeksOf({}, { tier: "WITHIN_DAYS", mode: "RESTRICTED" });
    expect(restricted.every(({ retest }) => retest.length === 0)).toBe(true);
  });

  it("plans a level for two weeks each, and none new in weeks 7 and 8", () => {
    const weeks = weeksOf({}, { causes: ["CAUSE-CORE-WEAK"] });
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((week) => levelIn(weeks, week, "EX-DEADBUG"))).toEqual([
      1, 1, 2, 2, 3, 3, 3, 3,
    ]);
  });

  it("phases the fourth cause in from week 3 at its first level", () => {
    const weeks = weeksOf(
      {},
      { causes: ["CAUSE-WARMUP-POOR", "CAUSE-CHEST-TIGHT", "CAUSE-BRA", "CAUSE-CORE-WEAK"] },
    );
    expect([2, 3, 4, 5, 8].map((week) => levelIn(weeks, week, "EX-DEADBUG"))).toEqual([
      undefined,
      1,
      1,
      2,
      2,
    ]);
  });

  it("stays at the first level in FULL-L1", () => {
    const weeks = weeksOf({}, { mode: "FULL-L1", tier: "ROUTINE", causes: ["CAUSE-CORE-WEAK"] });
    expect([1, 5, 8].map((week) => levelIn(weeks, week, "EX-DEADBUG"))).toEqual([1, 1, 1]);
  });

  it("puts strength on Monday and Thursday, a pair as A and B, mobility on every day", () => {
    const weeks = weeksOf({}, { causes: ["CAUSE-CORE-WEAK"] });
    expect(daysOf(weeks, 1, "EX-DEADBUG")).toEqual([1]);
    expect(daysOf(weeks, 1, "EX-BIRDDOG")).toEqual([4]);
    expect(daysOf(weeks, 1, "EX-CATCOW")).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("does a single strength exercise on both days", () => {
    const weeks = weeksOf({ "Q-KIT": ["band"] }, { causes: ["CAUSE-CORE-WEAK"] });
    expect(daysOf(weeks, 1, "EX-PALLOF")).toEqual([1, 4]);
  });

  it("keeps the minutes when levels rise by holding the last items back", () => {
    const weeks = weeksOf({}, { causes: [...LEAF_CAUSES] });
    for (const { days } of weeks) for (const day of days) expect(day.homeMinutes).toBeLessThanOrEqual(12);
  });

  it("suggests as many runs as the athlete does, with warm-up, one cue and three stretches", () => {
    const weeks = weeksOf({ "Q-RUN-VOL": { runs: 4 } }, { causes: ["CAUSE-POSTURE-SLOUCH"] });
    const outings = weeks[1]?.days.flatMap(({ outing }) => outing ?? []) ?? [];
    expect(outings).toHaveLength(4);
    for (const { warmUp, cue, coolDown, kind } of outings) {
      expect(kind).toBe("run");
      expect(warmUp).toHaveLength(4);
      expect(cue).toBeDefined();
      expect(coolDown).toHaveLength(3);
    }
  });

  it("takes the cues in turn", () => {
    const weeks = weeksOf({}, { causes: ["CAUSE-POSTURE-SLOUCH", "CAUSE-POSTURE-ROUNDED"] });
    const cues = weeks.flatMap(({ days }) => days.flatMap(({ outing }) => outing?.cue?.exercise ?? []));
    expect(new Set(cues)).toEqual(new Set(["EX-CUE-RESET", "EX-CUE-LEAN", "EX-CUE-SHAKE"]));
  });

  it("moves the chest stretch behind the run on a running day", () => {
    const [, week] = weeksOf({}, { causes: ["CAUSE-CHEST-TIGHT"] });
    for (const { home, outing } of week?.days ?? []) {
      expect(home.some(({ exercise }) => exercise === "EX-DOORWAY")).toBe(outing === undefined);
      if (outing) expect(outing.coolDown.map(({ exercise }) => exercise)).toContain("EX-DOORWAY");
    }
  });

  it("halves the running at worst 6, then adds a tenth a week up to the usual", () => {
    const percents = weeksOf({ "Q-NPRS-WORST": 6 }).map(({ runningPercent }) => runningPercent);
    expect(percents).toEqual([50, 50, 55, 61, 67, 73, 81, 89, 97]);
    expect(weeksOf().every(({ runningPercent }) => runningPercent === 100)).toBe(true);
  });

  it("plans walks and no running where running is barred", () => {
    const weeks = weeksOf(
      { "Q-NEURO-SENS": ["tingling-left"] },
      {
        tier: "WITHIN_DAYS",
        mode: "RESTRICTED",
        flags: [
          {
            id: "REFER-NEURO-TINGLING",
            tier: "WITHIN_DAYS",
            mode: "RESTRICTED",
            label: "seed",
            category: "neurological",
            because: [],
          },
        ],
      },
    );
    expect(weeks.every(({ runningPercent }) => runningPercent === 0)).toBe(true);
    const kinds = weeks.flatMap(({ days }) => days.flatMap(({ outing }) => outing?.kind ?? []));
    expect(new Set(kinds)).toEqual(new Set(["walk"]));
  });
});
