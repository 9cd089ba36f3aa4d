import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDay, isDayShaped } from "./calendar-day";

test.each([
  ["2026-11-22", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2026-04-31", false],
  ["2026-00-10", false],
  ["2026-13-10", false],
  ["2026-1-1", false],
  [" 2026-01-01", false],
  ["2026-01-01 ", false],
  ["2026-01-01\n", false],
  ["", false],
])("%j is a day: %s", (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});

test("agrees with the calendar of the language over every shaped text", () => {
  const part = (max: number, width: number) =>
    fc.integer({ min: 0, max }).map((number) => String(number).padStart(width, "0"));
  fc.assert(
    fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const instant = Date.parse(`${text}T00:00:00Z`);
      const real = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
      expect(isDayShaped(text)).toBe(true);
      expect(isCalendarDay(text)).toBe(real);
    }),
    { numRuns: 2000 },
  );
});
