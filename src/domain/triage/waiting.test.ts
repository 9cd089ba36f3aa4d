import { describe, expect, test } from "vitest";
import { waitingAfter, type Waiting } from "./waiting";

const now = new Date("2026-11-22T12:00:00Z");
const earlier = new Date("2026-11-20T12:00:00Z");
const taken: Waiting = {
  waitingSince: earlier,
  dueAt: null,
  acknowledgedAt: earlier,
  reviewRequestedAt: null,
  ownerId: "clara",
  ownerSince: earlier,
  ownerHow: "assigned",
  ownerToldAt: earlier,
  escalation: 0,
  escalatedAt: null,
};
const waits = { state: "waiting", tier: "SAME_DAY", colour: "red" } as const;

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
      ownerToldAt: null,
    });
  });

  test("what changes hands is told of again, and what somebody chose is not", () => {
    const handed = { handedTo: { ownerId: "carl", how: "covers" as const } };
    expect(waitingAfter(taken, handed, waits, now)).toMatchObject({
      ...{ ownerId: "carl", ownerHow: "covers", ownerSince: now, ownerToldAt: null },
    });
    expect(waitingAfter(taken, { ownedBy: { ownerId: "carl" } }, waits, now)).toMatchObject({
      ...{ ownerId: "carl", ownerHow: "taken", ownerSince: now, ownerToldAt: now },
    });
  });

  test("an escalation stays while it waits, and is over when it is acknowledged or raised anew", () => {
    const escalated = waitingAfter({ ...taken, acknowledgedAt: null }, { escalated: 1 }, waits, now);
    expect(escalated).toMatchObject({ escalation: 1, escalatedAt: now });
    expect(waitingAfter(escalated, {}, waits, now)).toMatchObject({ escalation: 1, escalatedAt: now });
    const none = { escalation: 0, escalatedAt: null };
    expect(waitingAfter(escalated, { raised: true }, waits, now)).toMatchObject(none);
    const acknowledged = { ...waits, state: "acknowledged" } as const;
    expect(waitingAfter(escalated, {}, acknowledged, now)).toMatchObject(none);
  });

  test("whatever is red is owned, also where nothing else is open", () => {
    const red = { state: "self-care", tier: "NONE", colour: "red" } as const;
    expect(waitingAfter(taken, {}, red, now)).toMatchObject({ ownerId: "clara" });
  });

  test("acknowledging stops the clock and keeps the waiting time", () => {
    const change = { acknowledgedBy: { ownerId: "carl" } };
    const standing = { state: "acknowledged", tier: "SAME_DAY", colour: "red" } as const;
    expect(waitingAfter({ ...taken, acknowledgedAt: null }, change, standing, now)).toEqual({
      waitingSince: earlier,
      dueAt: null,
      acknowledgedAt: now,
      reviewRequestedAt: null,
      ...{ ownerId: "carl", ownerSince: now, ownerHow: "taken", ownerToldAt: now },
      ...{ escalation: 0, escalatedAt: null },
    });
  });

  test.each(["lifted", "follow-up"] as const)("in %s nobody waits, and the owner stays", (state) => {
    expect(waitingAfter(taken, {}, { state, tier: "ROUTINE", colour: "blue" }, now)).toMatchObject({
      waitingSince: null,
      dueAt: null,
      ownerId: "clara",
    });
  });

  test("once nothing is open, nobody owns what comes next", () => {
    const standing = { state: "self-care", tier: "NONE", colour: "green" } as const;
    expect(waitingAfter({ ...taken, reviewRequestedAt: earlier }, {}, standing, now)).toEqual({
      waitingSince: null,
      dueAt: null,
      acknowledgedAt: null,
      reviewRequestedAt: null,
      ...{ ownerId: null, ownerSince: null, ownerHow: null, ownerToldAt: null },
      ...{ escalation: 0, escalatedAt: null },
    });
  });
});
