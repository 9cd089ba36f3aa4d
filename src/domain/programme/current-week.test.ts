import { expect, test } from "vitest";
import { currentWeek } from "./current-week";

test.each([
  ["a Sunday, the same day", "2026-11-22", "2026-11-22", 0],
  ["a Sunday, the next day", "2026-11-22", "2026-11-23", 1],
  ["a Monday waits for the next one", "2026-11-23", "2026-11-29", 0],
  ["a Monday, a week later", "2026-11-23", "2026-11-30", 1],
  ["the end of week 1", "2026-11-25", "2026-12-06", 1],
  ["the start of week 2", "2026-11-25", "2026-12-07", 2],
  ["long after", "2026-11-25", "2027-11-25", 8],
])("%s", (_name, startsOn, today, week) => {
  expect(currentWeek(startsOn, today)).toBe(week);
});
