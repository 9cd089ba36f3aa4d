import { describe, expect, test } from "vitest";
import type { FlagCategory } from "@/domain/assessment/assessment";
import { TIERS, type Tier } from "@/domain/assessment/tier";
import { nextActionOf, standingOf, type StandingFacts } from "./standing";
import { waitingAfter, type Waiting } from "./waiting";

const NOTHING: StandingFacts = {
  openFlags: [],
  incomplete: false,
  answered: true,
  acknowledged: false,
  referral: null,
};
function flag(tier: Tier, category: FlagCategory = "injury") {
  return { tier, category };
}

describe("standing", () => {
  test.each<[string, Partial<StandingFacts>, Tier | null, string, string]>([
    ["no answer yet", { answered: false }, null, "no-answer", "ask-to-fill-in"],
    ["nothing open", {}, "NONE", "self-care", "none"],
    ["a block left open waits without a flag", { incomplete: true }, "INCOMPLETE", "waiting", "acknowledge"],
    [
      "a routine flag stays behind an open block",
      { incomplete: true, openFlags: [flag("ROUTINE")] },
      "INCOMPLETE",
      "waiting",
      "acknowledge",
    ],
    [
      "a flag above it counts",
      { incomplete: true, openFlags: [flag("WITHIN_DAYS")] },
      "WITHIN_DAYS",
      "waiting",
      "acknowledge",
    ],
    [
      "acknowledged",
      { openFlags: [flag("SAME_DAY")], acknowledged: true },
      "SAME_DAY",
      "acknowledged",
      "order-referral",
    ],
    [
      "referred",
      { openFlags: [flag("SAME_DAY")], referral: "ordered" },
      "SAME_DAY",
      "referred",
      "record-seen",
    ],
    ["seen", { openFlags: [flag("SAME_DAY")], referral: "seen" }, "SAME_DAY", "seen", "record-outcome"],
    ["outcome recorded", { referral: "outcome-recorded" }, "NONE", "outcome-recorded", "close-referral"],
    [
      "a closed referral leaves the flags",
      { openFlags: [flag("ROUTINE")], referral: "closed" },
      "ROUTINE",
      "waiting",
      "acknowledge",
    ],
  ])("%s", (_name, facts, tier, state, next) => {
    const standing = standingOf({ ...NOTHING, ...facts });
    expect([standing.tier, standing.state, nextActionOf(standing.state, false)]).toEqual([tier, state, next]);
  });

  test.each(TIERS)("the highest open flag decides, beside %s", (tier) => {
    expect(standingOf({ ...NOTHING, openFlags: [flag(tier), flag("EMERGENCY")] }).tier).toBe("EMERGENCY");
  });

  test("categories are each named once", () => {
    const openFlags = [
      flag("ROUTINE", "neurological"),
      flag("ROUTINE", "neurological"),
      flag("ROUTINE", "worsening"),
    ];
    expect(standingOf({ ...NOTHING, openFlags })).toMatchObject({
      categories: ["neurological", "worsening"],
      neurological: true,
      worsening: true,
    });
  });

  test("a request for review comes before an order, not after one", () => {
    expect([nextActionOf("acknowledged", true), nextActionOf("referred", true)]).toEqual([
      "review",
      "record-seen",
    ]);
  });
});

describe("waiting", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const earlier = new Date("2026-11-20T12:00:00Z");
  const taken: Waiting = {
    waitingSince: earlier,
    dueAt: null,
    acknowledgedAt: earlier,
    ownerId: "clara",
    reviewRequestedAt: null,
  };
  const waits = standingOf({ ...NOTHING, openFlags: [flag("SAME_DAY")] });

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
    const standing = standingOf({ ...NOTHING, openFlags: [flag("SAME_DAY")], acknowledged: true });
    expect(
      waitingAfter(
        { ...taken, acknowledgedAt: null },
        { acknowledgedBy: { ownerId: "carl" } },
        standing,
        now,
      ),
    ).toEqual({
      waitingSince: earlier,
      dueAt: null,
      acknowledgedAt: now,
      ownerId: "carl",
      reviewRequestedAt: null,
    });
  });

  test("once nothing is open, nobody owns what comes next", () => {
    expect(waitingAfter({ ...taken, reviewRequestedAt: earlier }, {}, standingOf(NOTHING), now)).toEqual({
      waitingSince: null,
      dueAt: null,
      acknowledgedAt: null,
      ownerId: null,
      reviewRequestedAt: null,
    });
  });
});
