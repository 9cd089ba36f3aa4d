import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterWorkingDays, isStaffed, type WorkingHours } from "./working-hours";

const at = (instant: string) => new Date(instant);
const DAY = 86_400_000;
const week = (opens: number, closes: number, weekdays = [1, 2, 3, 4, 5]) =>
  weekdays.map((weekday) => ({ weekday, opens: opens * 60, closes: closes * 60 }));
const office: WorkingHours = { timeZone: "Europe/London", days: week(9, 17), closed: [] };
const after = (from: string, days: number, hours = office) =>
  afterWorkingDays(at(from), days, hours, new Date(at(from).getTime() + 60 * DAY)).toISOString();

describe("one working day later", () => {
  test.each([
    ["in the middle of a day: the same time of the next", "2026-11-18T13:00:00Z", "2026-11-19T13:00:00.000Z"],
    ["over the weekend", "2026-11-20T13:00:00Z", "2026-11-23T13:00:00.000Z"],
    ["from a Saturday: all of Monday", "2026-11-21T02:00:00Z", "2026-11-23T17:00:00.000Z"],
    ["from the minute of opening: its closing", "2026-11-23T09:00:00Z", "2026-11-23T17:00:00.000Z"],
    ["a moment later: the next opening", "2026-11-23T09:00:00.001Z", "2026-11-24T09:00:00.001Z"],
    [
      "from the minute of closing: the closing of the next",
      "2026-11-20T17:00:00Z",
      "2026-11-23T17:00:00.000Z",
    ],
    ["from the evening", "2026-11-20T22:00:00Z", "2026-11-23T17:00:00.000Z"],
  ])("%s", (_name, from, until) => {
    expect(after(from, 1)).toBe(until);
  });

  test("closed days do not count", () => {
    expect(after("2026-12-24T13:00:00Z", 1, { ...office, closed: ["2026-12-25", "2026-12-28"] })).toBe(
      "2026-12-29T13:00:00.000Z",
    );
  });

  test("is the whole of a day's hours, however many they are", () => {
    const club = { ...office, days: [...week(18, 20, [2]), ...week(10, 16, [6])] };
    expect(after("2026-11-17T19:00:00Z", 1, club)).toBe("2026-11-21T13:00:00.000Z");
  });
});

test("five working days are a week of weekdays", () => {
  expect(after("2026-11-18T13:00:00Z", 5)).toBe("2026-11-25T13:00:00.000Z");
});

describe("when the clocks change", () => {
  test("in London an hour of open time that comes twice is counted twice", () => {
    const nights = { ...office, days: week(0, 4, [7]) };
    // On 25 October 2026 the clocks go back at 2:00: five hours lie between midnight and four.
    expect(after("2026-10-24T12:00:00Z", 0.5, nights)).toBe("2026-10-25T01:30:00.000Z");
  });
  test("in New York the hours are those of its clocks, before and after", () => {
    const here = { ...office, timeZone: "America/New_York" };
    expect(after("2026-10-30T17:00:00Z", 1, here)).toBe("2026-11-02T18:00:00.000Z");
  });
  test("on Lord Howe by half an hour", () => {
    const here = { ...office, timeZone: "Australia/Lord_Howe" };
    // +10:30 on Friday, +11:00 from Sunday 4 October on.
    expect(after("2026-10-02T02:30:00Z", 1, here)).toBe("2026-10-05T02:00:00.000Z");
  });
  test("in Apia the day that was left out is no working day", () => {
    const here = { ...office, timeZone: "Pacific/Apia" };
    // Friday 30 December 2011 was not; 29 December 13:00 is UTC-10, Monday 2 January is UTC+14.
    expect(after("2011-12-29T23:00:00Z", 1, here)).toBe("2012-01-01T23:00:00.000Z");
  });
});

test("staffed from opening up to closing", () => {
  const staffed = (instant: string) => isStaffed(at(instant), office);
  expect(
    ["08:59:59", "09:00:00", "16:59:59", "17:00:00"].map((time) => staffed(`2026-11-23T${time}Z`)),
  ).toEqual([false, true, true, false]);
  expect(staffed("2026-11-22T12:00:00Z")).toBe(false);
  expect(isStaffed(at("2026-11-23T12:00:00Z"), { ...office, closed: ["2026-11-23"] })).toBe(false);
});

const Zone = fc.constantFrom(
  ...["UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"],
  ...["America/St_Johns", "Pacific/Chatham", "Africa/Casablanca", "Asia/Gaza"],
);
const Hours: fc.Arbitrary<WorkingHours> = fc.record({
  timeZone: Zone,
  days: fc.uniqueArray(
    fc
      .tuple(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 1380 }),
        fc.integer({ min: 60, max: 1440 }),
      )
      .map(([weekday, opens, length]) => ({ weekday, opens, closes: Math.min(1440, opens + length) })),
    { selector: ({ weekday }) => weekday, maxLength: 7 },
  ),
  closed: fc.array(
    fc
      .integer({ min: 0, max: 400 })
      .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
    { maxLength: 5 },
  ),
});
const Instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
  .map((instant) => new Date(instant));
const Days = fc.integer({ min: 1, max: 6 });
const never = (from: Date) => new Date(from.getTime() + 40 * DAY);

describe("in any zone and hours", () => {
  test("the end comes after the start, in open time or at the most, and never later than the most", () => {
    fc.assert(
      fc.property(Instant, Days, Hours, (from, days, hours) => {
        const most = never(from);
        const end = afterWorkingDays(from, days, hours, most);
        expect(end > from && end <= most).toBe(true);
        if (end < most) expect(isStaffed(new Date(end.getTime() - 1), hours)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("what begins later, takes longer, or meets another closed day never ends sooner", () => {
    fc.assert(
      fc.property(Instant, fc.integer({ min: 0, max: 5 * DAY }), Days, Hours, (from, wait, days, hours) => {
        const most = never(from);
        const end = afterWorkingDays(from, days, hours, most);
        expect(afterWorkingDays(new Date(from.getTime() + wait), days, hours, most) >= end).toBe(true);
        expect(afterWorkingDays(from, days + 1, hours, most) >= end).toBe(true);
        const closed = [...hours.closed, end.toISOString().slice(0, 10)];
        expect(afterWorkingDays(from, days, { ...hours, closed }, most) >= end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a part and the rest are the whole, as near as milliseconds of unlike days can be", () => {
    fc.assert(
      fc.property(Instant, Days, Hours, (from, days, hours) => {
        const most = never(from);
        const whole = afterWorkingDays(from, days + 1, hours, most);
        const parts = afterWorkingDays(afterWorkingDays(from, days, hours, most), 1, hours, most);
        // Rounding at the very end of a day may carry the rest into the next one.
        const lost = [parts, whole].map((end) => end.getTime());
        const sameTime = Math.abs((lost[0] ?? 0) - (lost[1] ?? 0)) <= 30;
        expect(sameTime || !isStaffed(whole, hours) || !isStaffed(parts, hours)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
