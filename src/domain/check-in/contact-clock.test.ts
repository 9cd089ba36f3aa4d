import { describe, expect, test } from "vitest";
import { contactBy, contactStep, nextContactStepAt, nextTryBy } from "./contact-clock";
import { CONTACT_REASONS } from "./silence";

const NOTICED = new Date("2026-11-06T04:00:00Z");
const after = (hours: number) => new Date(NOTICED.getTime() + hours * 3_600_000);
const nerve = {
  reason: "silence-after-nerve-flag" as const,
  openedAt: NOTICED,
  dueAt: after(4),
  escalation: 0,
};

describe("the clock of a contact task", () => {
  test("sets a new time at a try in time, and none past the time of all", () => {
    expect(nextTryBy(nerve, after(3), null)).toEqual(after(7));
    expect(nextTryBy({ ...nerve, dueAt: after(7) }, after(6), null)).toEqual(after(8));
    expect(nextTryBy({ ...nerve, dueAt: after(8) }, after(9), null)).toEqual(after(8));
  });

  test.each(CONTACT_REASONS)("is never put off for ever by trying: %s", (reason) => {
    let clock = { ...nerve, reason, dueAt: contactBy(reason, NOTICED, null) };
    for (let hour = 1; hour < 24 * 30; hour += 1) {
      clock = { ...clock, dueAt: nextTryBy(clock, after(hour), null) };
      expect(clock.dueAt <= contactBy(reason, NOTICED, null, 2)).toBe(true);
    }
    expect(contactStep(clock, after(24 * 30), null)).toBe(2);
  });

  test("stays where it is once all were asked, whatever the hours have become since", () => {
    const closed = { timeZone: "Etc/UTC", days: [], closed: [] };
    expect(nextTryBy({ ...nerve, dueAt: after(8), escalation: 2 }, after(9), closed)).toEqual(after(8));
  });

  test("goes to the next at its time, to all at twice the time since it was noticed", () => {
    expect([3.99, 4, 7.99, 8].map((hours) => contactStep(nerve, after(hours), null))).toEqual([0, 1, 1, 2]);
    expect(nextContactStepAt(nerve, NOTICED, null)).toEqual(after(4));
    expect(nextContactStepAt(nerve, after(4), null)).toEqual(after(8));
    expect(nextContactStepAt(nerve, after(8), null)).toBeNull();
  });
});
