import { describe, expect, test } from "vitest";
import { ageOn, dayIn } from "./local-day";

describe("the calendar day of an instant", () => {
  test.each([
    ["2026-11-22T23:30:00Z", "UTC", "2026-11-22"],
    ["2026-11-22T23:30:00Z", "Europe/Berlin", "2026-11-23"],
    ["2026-11-22T01:30:00Z", "America/Los_Angeles", "2026-11-21"],
    ["2026-11-22T18:20:00Z", "Asia/Kathmandu", "2026-11-23"],
    ["2026-11-22T10:30:00Z", "Pacific/Apia", "2026-11-22"],
  ])("%s in %s is %s", (instant, zone, day) => {
    expect(dayIn(new Date(instant), zone)).toBe(day);
  });
});

describe("age", () => {
  test.each([
    ["2010-11-22", "2026-11-21", 15],
    ["2010-11-22", "2026-11-22", 16],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
  ])("born %s is on %s aged %i", (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });
});
