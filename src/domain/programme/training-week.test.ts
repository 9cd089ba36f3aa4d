import { expect, it } from "vitest";
import { programmeFor } from "./an-athlete.testing";
import { calendarOf } from "./calendar";
import type { Session } from "./session";
import { plannedAtHome } from "./training-day";
import { restUntil, trainingWeek } from "./training-week";

const WEEKS = calendarOf(programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] }));
const STARTS = "2026-10-29";

const session = (doneOn: string, change: Partial<Session> = {}): Session => {
  const planned = plannedAtHome(WEEKS, STARTS, doneOn);
  return {
    doneOn,
    planned,
    done: planned,
    painDuring: 1,
    painAfter: 1,
    morning: "as-usual",
    clean: true,
    ...change,
  };
};

it("plans from the first Monday on, by weekday", () => {
  expect(plannedAtHome(WEEKS, STARTS, "2026-11-01")).toEqual([]);
  const monday = plannedAtHome(WEEKS, STARTS, "2026-11-02");
  expect(monday).toEqual(WEEKS[1]?.days[0]?.home.map(({ exercise }) => exercise));
  expect(plannedAtHome(WEEKS, STARTS, "2026-11-09")).toEqual(monday);
  expect(plannedAtHome(WEEKS, STARTS, "2026-11-03")).toEqual(
    WEEKS[1]?.days[1]?.home.map(({ exercise }) => exercise),
  );
});

it("shows a week from Monday to Sunday with what was done and how it was", () => {
  const sessions = [
    session("2026-11-02"),
    session("2026-11-03", { done: [], painDuring: null, painAfter: null }),
    session("2026-11-04", { painAfter: 6 }),
  ];
  const week = trainingWeek(WEEKS, STARTS, sessions, "2026-11-05");
  expect(week.map(({ day }) => day)).toEqual([2, 3, 4, 5, 6, 7, 8].map((date) => `2026-11-0${date}`));
  expect(week.slice(0, 4)).toMatchObject([
    { state: "done", light: "green" },
    { state: "open", light: null },
    { state: "done", light: "red" },
    { state: "open", light: null },
  ]);
  expect(trainingWeek(WEEKS, STARTS, [], "2026-10-30").map(({ state }) => state)).toEqual(
    Array.from({ length: 7 }, () => "rest"),
  );
});

it("waits two days after a red session, and no longer", () => {
  const red = [session("2026-11-04", { painAfter: 6 }), session("2026-11-05")];
  expect(restUntil(red, "2026-11-04")).toBe("2026-11-06");
  expect(restUntil(red, "2026-11-05")).toBe("2026-11-06");
  expect(restUntil(red, "2026-11-06")).toBeNull();
  expect(restUntil([session("2026-11-05")], "2026-11-05")).toBeNull();
});
