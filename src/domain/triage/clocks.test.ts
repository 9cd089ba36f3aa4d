import { describe, expect, test } from "vitest";
import type { WorkingHours } from "@/domain/ownership/working-hours";
import { TIERS } from "@/domain/assessment/tier";
import { acknowledgeBy } from "./clocks";

/** A Friday afternoon; the organisation works on weekdays from nine to five. */
const friday = new Date("2026-11-20T15:00:00Z");
const office: WorkingHours = {
  timeZone: "Europe/London",
  days: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 540, closes: 1020 })),
  closed: [],
};
const table = (hours: WorkingHours | null, times: 1 | 2 = 1) =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, acknowledgeBy(tier, friday, hours, times)?.toISOString() ?? null]),
  );

describe("by when it has to be acknowledged", () => {
  test("what is urgent never stops, what has days counts working days", () => {
    expect(table(office)).toEqual({
      NONE: null,
      ROUTINE: "2026-11-27T15:00:00.000Z",
      INCOMPLETE: "2026-11-23T15:00:00.000Z",
      WITHIN_DAYS: "2026-11-23T15:00:00.000Z",
      SAME_DAY: "2026-11-20T19:00:00.000Z",
      EMERGENCY: "2026-11-20T16:00:00.000Z",
    });
  });

  test("where nobody has said when the organisation is staffed, no clock stops", () => {
    expect(table(null)).toEqual({
      NONE: null,
      ROUTINE: "2026-11-25T15:00:00.000Z",
      INCOMPLETE: "2026-11-21T15:00:00.000Z",
      WITHIN_DAYS: "2026-11-21T15:00:00.000Z",
      SAME_DAY: "2026-11-20T19:00:00.000Z",
      EMERGENCY: "2026-11-20T16:00:00.000Z",
    });
  });

  test("a closure does not use up the days in which the athlete should be seen", () => {
    const shut = { ...office, days: [] };
    expect(acknowledgeBy("WITHIN_DAYS", friday, shut)?.toISOString()).toBe("2026-11-24T15:00:00.000Z");
    expect(acknowledgeBy("ROUTINE", friday, shut)?.toISOString()).toBe("2026-12-04T15:00:00.000Z");
    expect(acknowledgeBy("SAME_DAY", friday, shut)?.toISOString()).toBe("2026-11-20T19:00:00.000Z");
  });

  test("all are asked after twice the time", () => {
    expect(table(office, 2)).toMatchObject({
      EMERGENCY: "2026-11-20T17:00:00.000Z",
      SAME_DAY: "2026-11-20T23:00:00.000Z",
      WITHIN_DAYS: "2026-11-24T15:00:00.000Z",
    });
  });
});
