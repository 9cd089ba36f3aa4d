import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aged, daysAgo, instantAgo, NOW } from "./a-case.testing";
import { cupNumber } from "./cup";
import { factsOf, type FactId } from "./facts";
import { calendarDay, dayNumber, yearsBetween, yearsUntil } from "./instant";
import { START_BANDS } from "./start-bands";

const factOf = (id: FactId, answers: Answers, firstWorst?: number) =>
  factsOf(answers, NOW, firstWorst === undefined ? {} : { firstWorst })[id];
const exactly = (value: number) => ({ min: value, max: value });

describe("days", () => {
  test.each([
    ["2010-11-22", 16],
    ["2010-11-23", 15],
    ["2010-11-21", 16],
    ["2008-02-29", 18],
  ])("born on %s is %d", (birth, years) => {
    expect(factOf("age", { "Q-DOB": birth })).toEqual(exactly(years));
  });

  it("turns a year older on 1 March in a year without 29 February", () => {
    expect(yearsBetween("2008-02-29", "2026-02-28")).toBe(17);
    expect(yearsBetween("2008-02-29", "2026-03-01")).toBe(18);
  });

  it("counts by the calendar day as it is written", () => {
    expect(calendarDay("2026-11-22T23:59:00+13:00")).toBe("2026-11-22");
    expect(dayNumber("2026-11-22T23:59:00+13:00")).toBe(dayNumber("2026-11-22"));
    expect(factOf("days-since-start", { "Q-START": daysAgo(7) })).toEqual(exactly(7));
  });

  it("takes a day ahead of the clock as today", () => {
    expect(factOf("days-since-start", { "Q-START": "2026-11-23" })).toEqual(exactly(0));
  });

  it("counts a start in words from the day it was told", () => {
    const facts = factsOf({ "Q-START": "1-7-days" }, NOW, { startToldAt: instantAgo(30) });
    expect(facts["days-since-start"]).toEqual({ min: 31, max: 37 });
  });

  test.each(["1-7-days", "6-12-weeks", "over-12-weeks", "in-july-23", "unsure"])(
    "takes a start in the words %j for no day where no band says what they are",
    (words) => {
      expect(factsOf({ "Q-START": words }, NOW, { startBands: [] })["days-since-start"]).toBe("unknown");
    },
  );

  it("keeps the bands of a start in words without gap or overlap", () => {
    START_BANDS.slice(1).forEach((band, index) => {
      expect(band.from, `after ${index}`).toBe(START_BANDS[index]?.below);
    });
    expect(START_BANDS[0]?.from).toBe(0);
    expect(START_BANDS.at(-1)?.below).toBeUndefined();
  });

  it("counts every day of four centuries as the calendar of the machine does", () => {
    for (let day = -25_567; day < 120_000; day += 1) {
      const iso = new Date(day * 86_400_000).toISOString();
      if (dayNumber(iso) !== day) expect(dayNumber(iso), iso).toBe(day);
    }
    expect(dayNumber("2000-02-29")).toBe(Date.parse("2000-02-29") / 86_400_000);
  });

  it("counts years to a day by its number as by its name", () => {
    for (const birth of ["1960-03-01", "1999-12-31", "2000-01-01", "2008-02-29"]) {
      for (let day = dayNumber(birth) + 1; day < dayNumber("2040-01-01"); day += 1) {
        const years = yearsBetween(birth, new Date(day * 86_400_000).toISOString());
        if (yearsUntil(birth, day) !== years) expect(yearsUntil(birth, day), `${birth} ${day}`).toBe(years);
      }
      expect(yearsUntil(birth, dayNumber(birth) - 400)).toBe(0);
    }
  });

  it("has no day of an injury that was not there, and does not know one that was not told", () => {
    expect(factOf("days-since-injury", { "Q-TRAUMA": "nothing", "Q-ONSET": "within-hours" })).toBe(
      "not-asked",
    );
    expect(factOf("days-since-injury", { "Q-TRAUMA": "crash" })).toBe("unknown");
    expect(factOf("days-since-injury", { "Q-TRAUMA": "crash", "Q-TRAUMA-DATE": "unsure" })).toBe("unknown");
    expect(factOf("days-since-injury", { "Q-TRAUMA": "crash", "Q-TRAUMA-DATE": daysAgo(8) })).toEqual(
      exactly(8),
    );
  });

  it("compares the day of the examination with the day the signs began", () => {
    const answers = (since: string, on: string): Answers => ({
      "Q-NEURO-SENS": ["tingling-left"],
      "Q-NEURO-TREND": { since },
      "Q-NEURO-KNOWN": { examined: "yes", on },
    });
    expect(factOf("exam-after-nerve-signs", answers(daysAgo(30), daysAgo(10)))).toEqual(exactly(20));
    expect(factOf("exam-after-nerve-signs", answers(daysAgo(10), daysAgo(30)))).toEqual(exactly(-20));
    expect(factOf("exam-after-nerve-signs", answers("unsure", daysAgo(30)))).toBe("unknown");
  });

  it("does not know an age without a birth, nor the age at the start without either day", () => {
    expect(factOf("age", {})).toBe("unknown");
    expect(factOf("age-at-start", { "Q-START": daysAgo(100) })).toBe("unknown");
    expect(factOf("age-at-start", { "Q-DOB": aged(45) })).toBe("unknown");
  });

  it("gives the age at the start as a range when the start is one", () => {
    expect(factOf("age-at-start", { "Q-DOB": aged(45), "Q-START": "over-12-weeks" })).toEqual({
      min: 0,
      max: 45,
    });
    expect(factOf("age-at-start", { "Q-DOB": aged(45), "Q-START": daysAgo(100) })).toEqual(exactly(45));
    expect(factOf("age-at-start", { "Q-DOB": aged(45), "Q-START": daysAgo(101) })).toEqual(exactly(44));
  });
});

describe("loads and tests", () => {
  const vest = { "Q-PACK": { kind: "vest-back-bladder" }, "Q-MASS": 60 } satisfies Answers;

  it("weighs what is carried against the body", () => {
    expect(factOf("load-percent", { ...vest, "Q-PACK-MASS": { loaded: 6 } })).toEqual(exactly(10));
    expect(factOf("load-percent", { ...vest, "Q-PACK-MASS": { litres: 2, rest: 0.7 } })).toEqual(exactly(5));
  });

  it("knows only the lower end when a part of the load is missing", () => {
    const atLeast5 = { min: 5, max: Number.MAX_SAFE_INTEGER };
    expect(factOf("load-percent", { ...vest, "Q-PACK-MASS": { litres: 2.7 } })).toEqual(atLeast5);
    expect(factOf("load-percent", { ...vest, "Q-PACK-MASS": { rest: 2.7 } })).toEqual(atLeast5);
    expect(factOf("load-percent", { ...vest, "Q-PACK-MASS": { feel: "heavy" } })).toBe("unknown");
  });

  it("does not know a load without a body mass, and has none without anything carried", () => {
    expect(factOf("load-percent", { "Q-PACK": { kind: "backpack" }, "Q-PACK-MASS": { loaded: 6 } })).toBe(
      "unknown",
    );
    expect(factOf("load-percent", { "Q-PACK": { kind: "nothing" }, "Q-MASS": 60 })).toBe("not-asked");
  });

  it("compares the side planks", () => {
    const both = (left: number, right: number) =>
      factOf("side-plank-symmetry-percent", { "Q-SIDEPLANK": { left, right } });
    expect(both(30, 40)).toEqual(exactly(75));
    expect(both(0, 0)).toEqual(exactly(100));
    const oneSide = [{ left: 30, right: "not-tried" }, { left: "not-tried", right: 30 }, { right: 30 }];
    for (const planks of oneSide) {
      expect(factOf("side-plank-symmetry-percent", { "Q-SIDEPLANK": planks })).toBe("unknown");
    }
  });

  it("measures the rise of running minutes, from nothing too", () => {
    const rise = (minutes: number, before: number) =>
      factOf("minutes-rise-percent", { "Q-RUN-VOL": { minutes, "minutes-before": before } });
    expect(rise(150, 120)).toEqual(exactly(25));
    expect(rise(60, 0)).toEqual(exactly(100));
    expect(rise(0, 0)).toEqual(exactly(0));
    for (const week of [{ minutes: 60 }, { "minutes-before": 60 }, { runs: 3 }]) {
      expect(factOf("minutes-rise-percent", { "Q-RUN-VOL": week })).toBe("unknown");
    }
  });

  it("measures the fall of the pain since the first submission", () => {
    expect(factOf("pain-drop-points", { "Q-NPRS-WORST": 4 }, 6)).toEqual(exactly(2));
    expect(factOf("pain-drop-percent", { "Q-NPRS-WORST": 4 }, 8)).toEqual(exactly(50));
    expect(factOf("pain-drop-percent", { "Q-NPRS-WORST": 4 })).toBe("unknown");
    expect(factOf("pain-drop-percent", { "Q-NPRS-WORST": 0 }, 0)).toBe("unknown");
    expect(factOf("pain-drop-points", { "Q-NPRS-WORST": 4 })).toBe("unknown");
    expect(factOf("pain-drop-points", {}, 8)).toBe("unknown");
    expect(factOf("pain-drop-percent", {}, 8)).toBe("unknown");
  });

  test.each([
    ["now-above-worst", "Q-NPRS-NOW"],
    ["run-above-worst", "Q-NPRS-RUN"],
  ] as const)("measures %s of two told pains, and does not know it with one", (id, question) => {
    expect(factOf(id, { [question]: 5, "Q-NPRS-WORST": 3 })).toEqual(exactly(2));
    expect(factOf(id, { [question]: 1, "Q-NPRS-WORST": 3 })).toEqual(exactly(-2));
    expect(factOf(id, { [question]: 5 })).toBe("unknown");
    expect(factOf(id, { "Q-NPRS-WORST": 3 })).toBe("unknown");
    expect(factOf(id, {})).toBe("unknown");
  });

  it("reads the cup of the bra that is worn", () => {
    expect(factOf("cup", { "Q-BRA-SPEC": { cup: "75D" } })).toEqual(exactly(4));
    expect(factOf("cup", { "Q-BRA-SPEC": { cup: "medium" } })).toBe("unknown");
  });

  test.each([
    ["75D", 4],
    ["34 dd", 4],
    ["c cup", 3],
    ["75 b cup ", 2],
    ["AA", 1],
    ["medium", undefined],
    ["12", undefined],
  ])("cup %j is %s", (typed, expected) => {
    expect(cupNumber(typed)).toBe(expected);
  });
});
