import { describe, expect, it } from "vitest";
import { levelAfter, type LevelRecord } from "./progression";

const LEVELS = [1, 2, 3] as const;
const GOOD: LevelRecord = {
  level: 1,
  daysAtLevel: 14,
  sessionsDone: 8,
  sessionsPlanned: 10,
  reds: 0,
  allRepsClean: true,
};

describe("level after two weeks", () => {
  it("rises when four fifths were done, none was red and all repetitions were clean", () => {
    expect(levelAfter(GOOD, LEVELS)).toBe(2);
  });

  it.each<[string, Partial<LevelRecord>]>([
    ["thirteen days", { daysAtLevel: 13 }],
    ["seven of ten sessions", { sessionsDone: 7 }],
    ["one red", { reds: 1 }],
    ["repetitions that were not clean", { allRepsClean: false }],
    ["no planned sessions", { sessionsPlanned: 0, sessionsDone: 0 }],
  ])("stays with %s", (_, change) => {
    expect(levelAfter({ ...GOOD, ...change }, LEVELS)).toBe(1);
  });

  it.each(["sessionsDone", "sessionsPlanned", "reds", "allRepsClean"] as const)(
    "stays when %s is unknown",
    (key) => {
      const record: Partial<LevelRecord> = Object.fromEntries(
        Object.entries(GOOD).filter(([each]) => each !== key),
      );
      expect(levelAfter({ level: 1, daysAtLevel: 14, ...record }, LEVELS)).toBe(1);
    },
  );

  it("falls after two reds, and not below the lowest", () => {
    expect(levelAfter({ ...GOOD, level: 2, reds: 2 }, LEVELS)).toBe(1);
    expect(levelAfter({ ...GOOD, level: 1, reds: 2 }, LEVELS)).toBe(1);
  });

  it("passes over a level that this athlete may not do, and stops at the top", () => {
    expect(levelAfter(GOOD, [1, 3])).toBe(3);
    expect(levelAfter({ ...GOOD, level: 3 }, LEVELS)).toBe(3);
  });
});
