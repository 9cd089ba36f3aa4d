import { expect, test } from "vitest";
import { dayAfter, endOfDay } from "./end-of-day";

test.each([
  ["2026-11-22", "UTC", "2026-11-23T00:00:00.000Z"],
  ["2026-11-22", "Europe/London", "2026-11-23T00:00:00.000Z"],
  ["2026-07-01", "Europe/London", "2026-07-01T23:00:00.000Z"],
  ["2026-12-31", "Pacific/Kiritimati", "2026-12-31T10:00:00.000Z"],
  ["2026-02-28", "Pacific/Pago_Pago", "2026-03-01T11:00:00.000Z"],
  ["2026-03-28", "Asia/Kathmandu", "2026-03-28T18:15:00.000Z"],
])("%s ends in %s at %s", (day, zone, instant) => {
  expect(endOfDay(day, zone).toISOString()).toBe(instant);
});

test("days are counted over months and years", () => {
  expect([dayAfter("2026-02-28", 1), dayAfter("2026-12-31", 1), dayAfter("2026-11-22", 28)]).toEqual([
    "2026-03-01",
    "2027-01-01",
    "2026-12-20",
  ]);
});
