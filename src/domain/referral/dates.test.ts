import { describe, expect, test } from "vitest";
import { courseProblems, dueProblems, lastDay } from "./dates";
import { REFERRAL_URGENCIES } from "./referral";

const TODAY = "2026-11-22";
const due = (urgency: (typeof REFERRAL_URGENCIES)[number], dueOn: string, explained = false) =>
  dueProblems(urgency, { dueOn, today: TODAY, explained });

describe("the day to be seen by", () => {
  test.each([
    ["EMERGENCY", "2026-11-22", "2026-11-23"],
    ["SAME_DAY", "2026-11-22", "2026-11-23"],
    ["WITHIN_DAYS", "2026-11-29", "2026-11-30"],
    ["ROUTINE", "2026-12-20", "2026-12-21"],
  ] as const)("%s: in time on %s, late on %s unless it is explained", (urgency, last, late) => {
    expect(lastDay(urgency, TODAY)).toBe(last);
    expect(due(urgency, last)).toEqual({});
    expect(due(urgency, late)).toEqual({ dueOn: "due-late" });
    expect(due(urgency, late, true)).toEqual({});
  });

  test("is never in the past, explained or not", () => {
    for (const urgency of REFERRAL_URGENCIES) {
      expect(due(urgency, "2026-11-21", true)).toEqual({ dueOn: "date-past" });
    }
  });
});

describe("the course", () => {
  const when = { orderedOn: "2026-11-20", today: TODAY };
  test.each([
    ["2026-11-19", { seenOn: "seen-early" }],
    ["2026-11-20", {}],
    ["2026-11-22", {}],
    ["2026-11-23", { seenOn: "date-future" }],
  ])("seen on %s", (seenOn, problems) => {
    expect(courseProblems({ seenOn }, when)).toEqual(problems);
  });

  test("a next review today or later, or none, is fine; yesterday is not", () => {
    expect(courseProblems({ nextReviewOn: TODAY }, when)).toEqual({});
    expect(courseProblems({ nextReviewOn: null, limitsUntil: TODAY }, when)).toEqual({});
    expect(courseProblems({ limitsUntil: "2026-11-21" }, when)).toEqual({ limitsUntil: "date-past" });
    expect(courseProblems({ nextReviewOn: "2026-11-21" }, when)).toEqual({ nextReviewOn: "date-past" });
  });
});
