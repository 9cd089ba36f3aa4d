import { describe, expect, test } from "vitest";
import type { DueCheckIn } from "./due";
import { aroundIt, EVERY_CLOCK } from "./every-zone.testing";
import { CheckInPlan, OFFERED } from "./plan";
import { isQuiet, reminderAt } from "./reminder";
import { turnAt } from "./rhythm";
import { HOUR, hourOf, wallTime } from "./zone-clock";

const plan = (more: Partial<CheckInPlan> = {}): CheckInPlan =>
  CheckInPlan.parse({
    ...OFFERED,
    timeZone: "Europe/London",
    pausedUntil: null,
    unsubscribed: false,
    ...more,
  });
const weekly = (dueAt: string): DueCheckIn => ({
  key: "week 2026-W47",
  kind: "weekly",
  flag: null,
  dueAt: new Date(dueAt),
  until: new Date(Date.parse(dueAt) + 168 * HOUR),
});
const SUNDAY = weekly("2026-11-22T18:00:00Z");
const at = (instant: string) => new Date(instant);
const next = (chosen: CheckInPlan | null, sent: string[], now: string, due = SUNDAY) =>
  reminderAt(due, chosen, sent.map(at), at(now))?.toISOString() ?? null;

describe("a reminder", () => {
  test("goes out when the check-in is due, and once more a day later", () => {
    expect(next(plan(), [], "2026-11-22T18:00:00Z")).toBe("2026-11-22T18:00:00.000Z");
    expect(next(plan(), ["2026-11-22T18:00:10Z"], "2026-11-22T18:01:00Z")).toBe("2026-11-23T18:00:10.000Z");
    expect(next(plan(), ["2026-11-22T18:00:10Z", "2026-11-23T18:00:12Z"], "2026-11-24T18:00:00Z")).toBeNull();
  });

  test("waits for the end of quiet hours, over midnight too", () => {
    const late = weekly("2026-11-22T23:00:00Z");
    expect(next(plan({ hour: 23 }), [], "2026-11-22T23:00:00Z", late)).toBe("2026-11-23T08:00:00.000Z");
    expect(next(plan({ hour: 18 }), [], "2026-11-23T03:00:00Z")).toBe("2026-11-23T08:00:00.000Z");
    expect(next(plan({ quiet: null }), [], "2026-11-23T03:00:00Z")).toBe("2026-11-23T03:00:00.000Z");
  });

  test("never goes to who chose nothing, ended them, or paused them", () => {
    expect(next(null, [], "2026-11-22T18:00:00Z")).toBeNull();
    expect(next(plan({ unsubscribed: true }), [], "2026-11-22T18:00:00Z")).toBeNull();
    expect(next(plan({ pausedUntil: "2026-12-01T00:00:00Z" }), [], "2026-11-22T18:00:00Z")).toBeNull();
    expect(next(plan({ pausedUntil: "2026-11-20T00:00:00Z" }), [], "2026-11-22T18:00:00Z")).not.toBeNull();
  });

  test("is not sent for a check-in that has ended", () => {
    expect(next(plan(), [], "2026-11-29T18:00:00Z")).toBeNull();
    expect(next(plan(), [], "2026-11-29T17:59:00Z")).toBe("2026-11-29T17:59:00.000Z");
  });
});

test("in every zone, around every change of its clocks: within the chosen hour, never in quiet hours", () => {
  const wrong: string[] = [];
  for (const [timeZone, changes] of EVERY_CLOCK) {
    for (const change of changes) {
      const hour = hourOf(wallTime(new Date(change.at), timeZone));
      const quiet = [
        { from: (hour + 22) % 24, to: (hour + 1) % 24 },
        { from: (hour + 14) % 24, to: hour },
      ];
      for (const [place, each] of [...quiet, null].entries()) {
        const chosen = plan({ timeZone, hour, quiet: each });
        for (const now of aroundIt(change)) {
          const turn = turnAt("daily", chosen, now);
          const due = {
            key: turn.key,
            kind: "daily",
            flag: null,
            dueAt: turn.start,
            until: turn.end,
          } as const;
          const planned = reminderAt(due, chosen, [], turn.start);
          const when = reminderAt(due, chosen, [], now);
          const quietly = (instant: Date | null) =>
            instant !== null && each !== null && isQuiet(hourOf(wallTime(instant, timeZone)), each);
          const apart = planned === null ? 0 : planned.getTime() - turn.start.getTime();
          if (quietly(planned) || quietly(when) || (place > 0 && apart !== 0)) {
            wrong.push(`${timeZone} ${now.toISOString()} ${planned?.toISOString()} ${when?.toISOString()}`);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  [{ weekday: 0 }, false],
  [{ weekday: 8 }, false],
  [{ hour: 24 }, false],
  [{ hour: 1.5 }, false],
  [{ timeZone: "Europe/Nowhere" }, false],
  [{ quiet: { from: 8, to: 8 } }, false],
  [{ quiet: { from: 8, to: 23 } }, false],
  [{ quiet: { from: 9, to: 23 } }, true],
  [{ quiet: null }, true],
  [{ pausedUntil: "tomorrow" }, false],
  [{ more: true }, false],
])("a plan with %j is taken: %s", (change, taken) => {
  expect(CheckInPlan.safeParse({ ...plan(), ...change }).success).toBe(taken);
});
