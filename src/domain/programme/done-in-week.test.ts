import { expect, test } from "vitest";
import { programmeFor } from "./an-athlete.testing";
import { calendarOf } from "./calendar";
import { doneInWeek } from "./done-in-week";
import { plannedAtHome } from "./training-day";

const WEEKS = calendarOf(programmeFor({}, { causes: ["CAUSE-CORE-WEAK"] }));
const STARTS = "2026-10-29";
const on = (doneOn: string, share = 1) => {
  const planned = plannedAtHome(WEEKS, STARTS, doneOn);
  return { doneOn, planned, done: planned.slice(0, Math.floor(planned.length * share)) };
};
/** Days with a home block in the week that begins on Monday 9 November. */
const PLANNED = [9, 10, 11, 12, 13, 14, 15]
  .map((day) => `2026-11-${String(day).padStart(2, "0")}`)
  .filter((day) => plannedAtHome(WEEKS, STARTS, day).length > 0);
const [first = "", second = ""] = PLANNED;

test("counts the blocks of seven days up to today, done where at least half was", () => {
  expect(doneInWeek([], WEEKS, STARTS, "2026-11-15")).toEqual({ done: 0, planned: PLANNED.length });
  expect(doneInWeek([on(first), on(second, 0.2)], WEEKS, STARTS, "2026-11-15")).toEqual({
    ...{ done: 1, planned: PLANNED.length },
  });
});

test("a day falls out when it is seven days ago", () => {
  const sixDaysLater = new Date(Date.parse(first) + 6 * 86_400_000).toISOString().slice(0, 10);
  const sevenDaysLater = new Date(Date.parse(first) + 7 * 86_400_000).toISOString().slice(0, 10);
  expect(doneInWeek([on(first)], WEEKS, STARTS, sixDaysLater).done).toBe(1);
  expect(doneInWeek([on(first)], WEEKS, STARTS, sevenDaysLater).done).toBe(0);
});

test("what was ticked was planned, whatever the plan says by now; before the first Monday nothing is", () => {
  expect(
    doneInWeek([{ doneOn: first, planned: ["bird-dog"], done: ["bird-dog"] }], [], STARTS, first),
  ).toEqual({
    ...{ done: 1, planned: 1 },
  });
  expect(doneInWeek([], WEEKS, STARTS, "2026-11-01")).toEqual({ done: 0, planned: 0 });
});
