import fc from "fast-check";
import { expect, test } from "vitest";
import { TIERS } from "@/domain/assessment/tier";
import { nextStepAt, stepDue } from "./escalation";
import type { WorkingHours } from "./working-hours";

const office: WorkingHours = {
  timeZone: "Europe/London",
  days: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 540, closes: 1020 })),
  closed: ["2026-12-25"],
};
const clockSince = new Date("2026-11-20T15:00:00Z");
const clock = { clockSince, dueNoLater: null, allNoLater: null };
const at = (instant: string) => new Date(instant);

test("an emergency goes on after one hour and after two", () => {
  const waits = { tier: "EMERGENCY", ...clock } as const;
  expect(nextStepAt(waits, office, clockSince)).toEqual(at("2026-11-20T16:00:00Z"));
  expect(stepDue(waits, office, at("2026-11-20T15:59:59.999Z"))).toBe(0);
  expect(stepDue(waits, office, at("2026-11-20T16:00:00Z"))).toBe(1);
  expect(stepDue(waits, office, at("2026-11-20T17:00:00Z"))).toBe(2);
  expect(nextStepAt(waits, office, at("2026-11-20T17:00:00Z"))).toBeNull();
});

test("what has days stands still over the weekend", () => {
  const waits = { tier: "WITHIN_DAYS", ...clock } as const;
  expect(stepDue(waits, office, at("2026-11-23T14:59:59Z"))).toBe(0);
  expect(stepDue(waits, office, at("2026-11-23T15:00:00Z"))).toBe(1);
  expect(nextStepAt(waits, office, at("2026-11-23T15:00:00Z"))).toEqual(at("2026-11-24T15:00:00Z"));
});

test("whoever looks only when told to misses no step, and no step is taken back", () => {
  const Since = fc
    .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
    .map((instant) => new Date(instant));
  fc.assert(
    fc.property(Since, fc.constantFrom(...TIERS), fc.constantFrom(office, null), (since, tier, hours) => {
      const waits = { tier, ...clock, clockSince: since };
      const steps: number[] = [];
      let now: Date | null = since;
      while (now !== null) {
        const step = stepDue(waits, hours, now);
        expect(step).toBe(steps.length);
        steps.push(step);
        const before: Date = now;
        now = nextStepAt(waits, hours, now);
        if (now !== null) {
          expect(now > before).toBe(true);
          expect(stepDue(waits, hours, new Date(now.getTime() - 1))).toBe(step);
        }
      }
      expect(steps).toEqual(tier === "NONE" ? [0] : [0, 1, 2]);
    }),
    { numRuns: 300 },
  );
});
