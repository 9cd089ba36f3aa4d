import { describe, expect, it, test } from "vitest";
import { aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "./a-case.testing";
import type { Case } from "./read-case";
import { added, changes, NO_CASES, replayer, type Replayed, type ReplaySum } from "./replay";
import { RULE_SET, type RuleSet } from "./rule-set";

/** ADL reads worse pain as well, nights count from 5, the chest mark is gone, worsening is held. */
const OTHER: RuleSet = {
  ...RULE_SET,
  version: "9",
  rules: RULE_SET.rules
    .filter(({ id }) => id !== "X-CHEST-MARK")
    .map((rule) => (rule.id === "REFER-WORSENING" ? { ...rule, mode: "HOLD" as const } : rule))
    .map((rule) => (rule.id === "REFER-ADL" ? { ...rule, tier: "WITHIN_DAYS" as const, raises: [] } : rule)),
};
const replay = (given: Case) => replayer(RULE_SET, OTHER)(given);
const of = (answers: Parameters<typeof anIntake>[0]) =>
  replay({ answers: anIntake(answers), history: [], asOf: NOW });

describe("a replay", () => {
  it("tells who moves up, with the flags that moved", () => {
    expect(of({ "Q-ADL": 1 })).toEqual({
      from: { tier: "ROUTINE", mode: "FULL" },
      to: { tier: "WITHIN_DAYS", mode: "RESTRICTED" },
      direction: "up",
      gained: [],
      lost: [],
      moved: [{ flag: "REFER-ADL", from: "ROUTINE", to: "WITHIN_DAYS" }],
    });
  });

  it("tells who moves down, with the flags that are lost", () => {
    expect(of({ "Q-LOC": ["front-of-chest"] })).toMatchObject({ direction: "down", lost: ["X-CHEST-MARK"] });
  });

  it("tells of a flag that only the other set raises, and not that it moved", () => {
    const back = replayer(OTHER, RULE_SET);
    const answers = anIntake({ "Q-LOC": ["front-of-chest"] });
    expect(back({ answers, history: [], asOf: NOW })).toMatchObject({
      ...{ direction: "up", gained: ["X-CHEST-MARK"], lost: [], moved: [] },
    });
  });

  it("tells who keeps the tier and gets another mode", () => {
    const replayed = of({ "Q-TREND": "worse" });
    expect(replayed).toMatchObject({ direction: "same", from: { mode: "RESTRICTED" }, to: { mode: "HOLD" } });
    expect(changes(replayed)).toBe(true);
  });

  it("tells nothing of who stays", () => {
    expect(changes(of({}))).toBe(false);
    expect(changes(of({ "Q-CORD": ["bowel"] }))).toBe(false);
  });

  const STAYS: Replayed = {
    from: { tier: "ROUTINE", mode: "FULL" },
    to: { tier: "ROUTINE", mode: "FULL" },
    ...{ direction: "same", gained: [], lost: [], moved: [] },
  };
  const MOVED = { flag: "REFER-ADL", from: "ROUTINE", to: "WITHIN_DAYS" } as const;

  test.each<[string, Partial<Replayed>]>([
    ["the tier alone", { to: { tier: "INCOMPLETE", mode: "FULL" } }],
    ["the mode alone", { to: { tier: "ROUTINE", mode: "FULL-L1" } }],
    ["a flag gained", { gained: ["X-CES"] }],
    ["a flag lost", { lost: ["X-CES"] }],
    ["one gained for one lost", { gained: ["X-CES"], lost: ["X-CORD"] }],
    ["a flag at another tier", { moved: [MOVED] }],
    ["one gained and one at another tier", { gained: ["X-CES"], moved: [MOVED] }],
  ])("is a change: %s", (_, change) => {
    expect(changes(STAYS)).toBe(false);
    expect(changes({ ...STAYS, ...change })).toBe(true);
  });

  it("goes through the history by each set", () => {
    const history = [{ at: instantAgo(9), answers: anIntake({ "Q-ADL": 2, "Q-START": daysAgo(20) }) }];
    expect(replay({ answers: aCheckIn(), history, asOf: NOW })).toMatchObject({
      direction: "up",
      moved: [{ flag: "REFER-ADL", from: "ROUTINE", to: "WITHIN_DAYS" }],
    });
  });

  it("is counted by direction, move and flag, and the counts do not grow with the cases", () => {
    const all = [
      of({ "Q-ADL": 1 }),
      of({ "Q-ADL": 2 }),
      of({ "Q-LOC": ["front-of-chest"] }),
      of({ "Q-TREND": "worse" }),
      of({}),
      of({}),
    ];
    const sum = all.reduce<ReplaySum>(added, NO_CASES);
    expect(sum).toMatchObject({ cases: 6, up: 2, down: 1, modeOnly: 1 });
    expect([...sum.moves]).toEqual([
      ["ROUTINE > WITHIN_DAYS", 2],
      ["ROUTINE > NONE", 1],
    ]);
    expect([...sum.lost]).toEqual([["X-CHEST-MARK", 1]]);
    expect([...sum.gained]).toEqual([]);
  });
});
