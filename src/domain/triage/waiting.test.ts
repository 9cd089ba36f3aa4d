import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIERS, tierRank, type Tier } from "@/domain/assessment/tier";
import { acknowledgeBy } from "./clocks";
import { waitingAfter, type StoodBefore } from "./waiting";

const now = new Date("2026-11-22T12:00:00Z");
const earlier = new Date("2026-11-20T12:00:00Z");
const taken: StoodBefore = {
  state: "acknowledged",
  tier: "SAME_DAY",
  waitingSince: earlier,
  dueAt: null,
  clockSince: earlier,
  dueNoLater: null,
  allNoLater: null,
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

  test("an escalation stays while it waits, also when something worse comes, and is over when it is acknowledged", () => {
    const before = { ...taken, state: "waiting", acknowledgedAt: null };
    const escalated = { ...before, ...waitingAfter(before, { escalated: 1 }, waits, now) };
    expect(escalated).toMatchObject({ escalation: 1, escalatedAt: now });
    expect(waitingAfter(escalated, {}, waits, now)).toMatchObject({ escalation: 1, escalatedAt: now });
    expect(waitingAfter(escalated, { raised: true }, waits, now)).toMatchObject({ escalation: 1 });
    const none = { escalation: 0, escalatedAt: null };
    const less = { ...waits, tier: "ROUTINE" } as const;
    expect(waitingAfter(escalated, { raised: true }, less, now)).toMatchObject(none);
    const acknowledged = { ...waits, state: "acknowledged" } as const;
    expect(waitingAfter(escalated, {}, acknowledged, now)).toMatchObject(none);
  });

  test("whatever comes, as urgent or more, nothing that waits is due later or waits for less long", () => {
    const Instant = fc
      .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
      .map((instant) => new Date(instant));
    const Raising = fc.tuple(fc.constantFrom(...TIERS.slice(1)), fc.nat(9 * 86_400_000));
    fc.assert(
      fc.property(Instant, fc.array(Raising, { minLength: 2, maxLength: 6 }), (start, raisings) => {
        let before: StoodBefore | null = null;
        let now = start;
        for (const [tier, later] of raisings) {
          now = new Date(now.getTime() + later);
          const standing = { state: "waiting", tier, colour: "red" } as const;
          const after: StoodBefore = {
            ...waitingAfter(before, { raised: true }, standing, now),
            ...{ state: "waiting", tier },
          };
          if (before !== null && tierRank(tier) >= tierRank(before.tier as Tier)) {
            expect(after.waitingSince).toEqual(before.waitingSince);
            expect(Number(after.dueAt)).toBeLessThanOrEqual(Number(before.dueAt));
          } else expect(after.waitingSince).toEqual(now);
          expect(Number(after.dueAt)).toBeLessThanOrEqual(Number(acknowledgeBy(tier, now, null)));
          before = after;
        }
      }),
      { numRuns: 300 },
    );
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
      ...{ clockSince: earlier, dueNoLater: null, allNoLater: null },
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
      ...{ clockSince: null, dueNoLater: null, allNoLater: null },
      acknowledgedAt: null,
      reviewRequestedAt: null,
      ...{ ownerId: null, ownerSince: null, ownerHow: null, ownerToldAt: null },
      ...{ escalation: 0, escalatedAt: null },
    });
  });
});
