import { describe, expect, test } from "vitest";
import { waitingAfter, type Waiting } from "./waiting";

const now = new Date("2026-11-22T12:00:00Z");
const earlier = new Date("2026-11-20T12:00:00Z");
const taken: Waiting = {
  waitingSince: earlier,
  dueAt: null,
  acknowledgedAt: earlier,
  ownerId: "clara",
  reviewRequestedAt: null,
};
const waits = { state: "waiting", tier: "SAME_DAY" } as const;

describe("waiting", () => {
  test("the clock of the tier starts when something is raised", () => {
    expect(waitingAfter(null, { raised: true }, waits, now)).toMatchObject({
      waitingSince: now,
      dueAt: new Date("2026-11-22T16:00:00Z"),
      acknowledgedAt: null,
    });
  });

  test("something new waits again, under the same owner", () => {
    expect(waitingAfter(taken, { raised: true }, waits, now)).toMatchObject({
      waitingSince: now,
      acknowledgedAt: null,
      ownerId: "clara",
    });
  });

  test("acknowledging stops the clock and keeps the waiting time", () => {
    const change = { acknowledgedBy: { ownerId: "carl" } };
    const standing = { state: "acknowledged", tier: "SAME_DAY" } as const;
    expect(waitingAfter({ ...taken, acknowledgedAt: null }, change, standing, now)).toEqual({
      waitingSince: earlier,
      dueAt: null,
      acknowledgedAt: now,
      ownerId: "carl",
      reviewRequestedAt: null,
    });
  });

  test.each(["lifted", "follow-up"] as const)("in %s nobody waits, and the owner stays", (state) => {
    expect(waitingAfter(taken, {}, { state, tier: "ROUTINE" }, now)).toMatchObject({
      waitingSince: null,
      dueAt: null,
      ownerId: "clara",
    });
  });

  test("once nothing is open, nobody owns what comes next", () => {
    const standing = { state: "self-care", tier: "NONE" } as const;
    expect(waitingAfter({ ...taken, reviewRequestedAt: earlier }, {}, standing, now)).toEqual({
      waitingSince: null,
      dueAt: null,
      acknowledgedAt: null,
      ownerId: null,
      reviewRequestedAt: null,
    });
  });
});
