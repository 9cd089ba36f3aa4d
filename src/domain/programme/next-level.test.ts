import { describe, expect, it } from "vitest";
import { programmeFor, RESTRICTED } from "./an-athlete.testing";
import { calendarOf } from "./calendar";
import { levelsOf, nextLevel, twoWeeksAt, type Stage } from "./next-level";
import type { Session } from "./session";
import { plannedAtHome } from "./training-day";

const CORE = programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] });
const WEEKS = calendarOf(CORE);
/** A Thursday: week 1 begins on Monday 2 November. */
const STAGE: Stage = { level: 1, levelSince: "2026-10-29", startsOn: "2026-10-29" };
const SIXTEENTH = "2026-11-16";

function day(offset: number): string {
  return new Date(Date.parse("2026-11-02T00:00:00Z") + offset * 86_400_000).toISOString().slice(0, 10);
}
function session(offset: number, change: Partial<Session> = {}): Session {
  const planned = plannedAtHome(WEEKS, STAGE.startsOn, day(offset));
  return {
    doneOn: day(offset),
    planned,
    done: planned,
    painDuring: 1,
    painAfter: 1,
    morning: "as-usual",
    clean: true,
    ...change,
  };
}
/** Every day from 3 to 16 November, so many of them left out at the end of it. */
const fortnight = (leftOut = 0, change: Partial<Session> = {}) =>
  Array.from({ length: 14 - leftOut }, (_, at) => session(1 + at, change));
const after = (sessions: readonly Session[], today = SIXTEENTH, stage = STAGE) =>
  nextLevel(twoWeeksAt(stage, WEEKS, sessions, today), CORE);
const withOne = (change: Partial<Session>) => [session(1, change), ...fortnight().slice(1)];

describe("the next level", () => {
  it("is one up two weeks after the first Monday, with four fifths of the days done", () => {
    expect(after(fortnight())).toEqual({ level: 2, cause: "two-weeks" });
    expect(after(fortnight(2))).toEqual({ level: 2, cause: "two-weeks" });
    expect(after(fortnight(3))).toBeNull();
    expect(after(fortnight(), day(13))).toBeNull();
  });

  it("is one down after two reds, at once", () => {
    const at2 = { ...STAGE, level: 2, levelSince: "2026-11-10" } as const;
    const red = { painAfter: 7 };
    expect(after([session(9, red), session(10, red)], day(10), at2)).toEqual({ level: 1, cause: "two-reds" });
    expect(after([session(9, red), session(10, { morning: "higher" })], day(11), at2)).toMatchObject({
      level: 1,
    });
    expect(after([session(9, red), session(10)], day(10), at2)).toBeNull();
  });

  it("counts no red from before the level began, nor one of more than two weeks ago", () => {
    const red = { painAfter: 7 };
    const at2 = { ...STAGE, level: 2, levelSince: day(10) } as const;
    expect(after([session(9, red), session(10, red)], day(11), at2)).toBeNull();
    const long = { ...STAGE, level: 2, levelSince: day(0) } as const;
    expect(after([session(1, red), session(15, red)], day(15), long)).toBeNull();
    expect(after([session(2, red), session(15, red)], day(15), long)).toMatchObject({ level: 1 });
  });

  it.each<[string, Partial<Session>]>([
    ["one red", { painDuring: 6 }],
    ["one without its pain", { painAfter: null }],
    ["one without its morning", { morning: null }],
    ["one without a word on the repetitions", { clean: null }],
    ["one with repetitions that were not clean", { clean: false }],
  ])("stays with %s", (_, change) => {
    expect(after(withOne(change))).toBeNull();
  });

  it("does not wait for the morning after today's session", () => {
    expect(after([...fortnight().slice(0, 13), session(14, { morning: null })])).toMatchObject({ level: 2 });
  });

  it("has no way up where a clinician has not looked, and none below the lowest", () => {
    const gentle = programmeFor({}, { ...RESTRICTED, causes: ["CAUSE-CORE-WEAK"] });
    expect(levelsOf(gentle)).toEqual([1]);
    expect(levelsOf(CORE)).toEqual([1, 2, 3]);
    expect(levelsOf({ ...CORE, mode: "FULL-L1" })).toEqual([1]);
    const reds = [session(9, { painAfter: 9 }), session(10, { painAfter: 9 })];
    expect(after(reds, day(10))).toBeNull();
  });
});

describe("what two weeks say", () => {
  it("is how many days were done and planned, and what is open in them", () => {
    const sessions = [session(1, { morning: null }), session(2, { clean: null }), session(3, { done: [] })];
    expect(twoWeeksAt(STAGE, WEEKS, sessions, day(6))).toEqual({
      level: 1,
      daysAtLevel: 6,
      sessionsDone: 2,
      sessionsPlanned: 7,
      redsTold: 0,
      painOpen: 1,
      cleanOpen: 1,
    });
  });

  it("is nothing before the first Monday", () => {
    expect(twoWeeksAt(STAGE, WEEKS, [], "2026-10-30")).toMatchObject({
      daysAtLevel: 0,
      sessionsDone: 0,
      sessionsPlanned: 0,
    });
  });
});
