import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueCheckIns, type Answered } from "./due";
import { aroundIt, EVERY_CLOCK, EVERY_ZONE, FROM, TO } from "./every-zone.testing";
import { weekName, weekOfDay } from "./iso-week";
import { indexOfKey, startOfTurn, turnAt, type Rhythm } from "./rhythm";
import { DAY, HOUR, dayOf, firstInstantAt, hourOf, wallTime } from "./zone-clock";

const weekOf = (instant: Date, zone: string) => weekOfDay(dayOf(wallTime(instant, zone)));
const dayAt = (instant: Date, zone: string) => dayOf(wallTime(instant, zone));

describe("in every zone, for two years", () => {
  test("each ISO week has one beginning, in that week, a week after the one before", () => {
    const wrong: string[] = [];
    for (const [place, timeZone] of EVERY_ZONE.entries()) {
      const cadence = { weekday: 1 + (place % 7), hour: (place * 5) % 24, timeZone };
      let before = startOfTurn("weekly", weekOfDay(FROM / DAY) - 1, cadence).getTime();
      for (let week = weekOfDay(FROM / DAY); week <= weekOfDay(TO / DAY); week += 1) {
        const start = startOfTurn("weekly", week, cadence);
        const apart = Math.abs(start.getTime() - before - 7 * DAY);
        if (weekOf(start, timeZone) !== week || apart > 2 * HOUR) wrong.push(`${timeZone} ${weekName(week)}`);
        before = start.getTime();
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(["weekly", "daily"] as const)(
    "around every change of the clocks a %s turn follows the other without gap or double",
    (rhythm) => {
      const wrong = [...EVERY_CLOCK].flatMap(([timeZone, changes]) =>
        changes.flatMap((change) => {
          const wall = wallTime(new Date(change.at), timeZone);
          const weekday = ((dayOf(wall) + 3) % 7) + 1;
          return [hourOf(wall), (hourOf(wall) + 23) % 24, 0].flatMap((hour) =>
            faultsAround(rhythm, { weekday, hour, timeZone }, aroundIt(change)),
          );
        }),
      );
      expect(EVERY_CLOCK.size).toBeGreaterThan(50);
      expect(wrong).toEqual([]);
    },
  );
});

function faultsAround(
  rhythm: Rhythm,
  cadence: Parameters<typeof turnAt>[1],
  instants: readonly Date[],
): string[] {
  const faults: string[] = [];
  let before: number | null = null;
  for (const now of instants) {
    const { index, start, end, key } = turnAt(rhythm, cadence, now);
    const inside = start <= now && now < end;
    const own = rhythm === "weekly" ? weekOf(start, cadence.timeZone) : dayAt(start, cadence.timeZone);
    // An hour that is skipped at the end of a day begins with the next one.
    const late = rhythm === "daily" && own === index + 1 && cadence.hour === 23;
    const follows = before === null || index === before || index === before + 1;
    if (!inside || (own !== index && !late) || !follows || indexOfKey(rhythm, key) !== index) {
      faults.push(`${cadence.timeZone} ${cadence.hour} ${now.toISOString()} ${key}`);
    }
    before = index;
  }
  return faults;
}

describe("special clocks", () => {
  const at = (timeZone: string, wall: string) =>
    firstInstantAt(Date.parse(`${wall}Z`), timeZone).toISOString();

  test.each([
    ["a skipped hour becomes the end of the gap", "Europe/London", "2026-03-29T01:30", "2026-03-29T01:00"],
    ["an hour that comes twice is its first", "Europe/London", "2026-10-25T01:30", "2026-10-25T00:30"],
    ["half an hour, forward", "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30"],
    ["half an hour, back", "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45"],
    ["three quarters of an hour", "Asia/Kathmandu", "2026-11-22T18:00", "2026-11-22T12:15"],
    ["midnight is skipped", "Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00"],
    ["a day that was left out", "Pacific/Apia", "2011-12-30T18:00", "2011-12-30T10:00"],
    ["the 29th of February", "Asia/Tokyo", "2028-02-29T08:00", "2028-02-28T23:00"],
  ])("%s", (_, zone, wall, utc) => expect(at(zone, `${wall}:00`)).toBe(`${utc}:00.000Z`));

  test("the left-out Friday has no day of its own, and its week is due once", () => {
    const timeZone = "Pacific/Apia";
    const instants = aroundIt({ at: Date.UTC(2011, 11, 30, 10), forward: DAY });
    const keys = (rhythm: Rhythm) => [
      ...new Set(instants.map((now) => turnAt(rhythm, { weekday: 5, hour: 18, timeZone }, now).key)),
    ];
    expect(keys("daily")).toEqual([
      "day 2011-12-27",
      "day 2011-12-28",
      "day 2011-12-29",
      "day 2011-12-31",
      "day 2012-01-01",
    ]);
    expect(keys("weekly")).toEqual(["week 2011-W51", "week 2011-W52"]);
  });

  test("a year of 53 weeks", () => {
    const turn = (now: string) =>
      turnAt("weekly", { weekday: 7, hour: 18, timeZone: "Europe/Paris" }, new Date(now)).key;
    expect(turn("2026-12-27T17:30:00Z")).toBe("week 2026-W52");
    expect(turn("2027-01-03T17:00:00Z")).toBe("week 2026-W53");
    expect(turn("2027-01-10T17:00:00Z")).toBe("week 2027-W01");
  });
});

test("who moves between zones is asked exactly once per ISO week", () => {
  const zone = fc.constantFrom(...EVERY_ZONE);
  fc.assert(
    fc.property(
      fc.array(fc.record({ zone, days: fc.integer({ min: 1, max: 20 }) }), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 700 }),
      (stays, weekday, hour, delay, startDay) => {
        const submissions: Answered[] = [];
        let now = FROM + startDay * DAY;
        const standing = { since: new Date(now - 30 * DAY), redOrAmberSince: null, nerveFlags: [] };
        submissions.push({
          at: new Date(now),
          keys: [turnAt("weekly", { weekday, hour, timeZone: stays[0]?.zone ?? "UTC" }, new Date(now)).key],
        });
        for (const { zone: timeZone, days } of stays) {
          for (const end = now + days * DAY; now < end; now += 6 * HOUR) {
            const at = new Date(now);
            const { now: due } = dueCheckIns({ weekday, hour, timeZone }, standing, submissions, at);
            const ready = due.filter(({ dueAt }) => now - dueAt.getTime() >= delay * HOUR);
            if (ready.length > 0) submissions.push({ at, keys: ready.map(({ key }) => key) });
          }
        }
        const weeks = submissions.flatMap(({ keys }) => keys.map((key) => indexOfKey("weekly", key) ?? NaN));
        expect(weeks).toEqual(weeks.map((_, place) => (weeks[0] ?? NaN) + place));
      },
    ),
    { numRuns: 150, seed: 20261122 },
  );
});
