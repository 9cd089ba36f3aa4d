import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { someAskedAnswers } from "@/domain/questionnaire/an-answer.testing";
import { aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "./a-case.testing";
import { assess } from "./assess";
import { ALL_CASES, answersOf } from "./cases/all-cases.testing";
import { compileWithMode } from "./compiled/quick-result";
import { added, changes, NO_CASES, replayer, type ReplaySum } from "./replay";
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
const replay = replayer(RULE_SET, OTHER);
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

  it("tells who keeps the tier and gets another mode", () => {
    const replayed = of({ "Q-TREND": "worse" });
    expect(replayed).toMatchObject({ direction: "same", from: { mode: "RESTRICTED" }, to: { mode: "HOLD" } });
    expect(changes(replayed)).toBe(true);
  });

  it("tells nothing of who stays", () => {
    expect(changes(of({}))).toBe(false);
    expect(changes(of({ "Q-CORD": ["bowel"] }))).toBe(false);
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
    ];
    const sum = all.reduce<ReplaySum>(added, NO_CASES);
    expect(sum).toMatchObject({ cases: 5, up: 2, down: 1, modeOnly: 1 });
    expect([...sum.moves]).toEqual([
      ["ROUTINE > WITHIN_DAYS", 2],
      ["ROUTINE > NONE", 1],
    ]);
    expect([...sum.lost]).toEqual([["X-CHEST-MARK", 1]]);
    expect([...sum.gained]).toEqual([]);
  });
});

describe("the quick result with its mode is that of the whole engine", () => {
  const quick = compileWithMode(RULE_SET);
  const whole = (answers: ReturnType<typeof answersOf>) => {
    const { tier, mode } = assess(answers, [], NOW);
    return { tier, mode };
  };

  test.each(ALL_CASES.map((each) => [each.name, each] as const))("%s", (_, vignette) => {
    expect(quick(answersOf(vignette), NOW)).toMatchObject(whole(answersOf(vignette)));
  });

  it("for whatever a form can send", () => {
    fc.assert(
      fc.property(someAskedAnswers(), (answers) => {
        expect(quick(answers, NOW)).toMatchObject(whole(answers));
      }),
      { numRuns: 150 },
    );
  });

  it("for a mild ache with strong pain", () => {
    for (const worst of [4, 5, 6, 7]) {
      const answers = anIntake({ "Q-ADL": 1, "Q-NPRS-WORST": worst });
      expect(quick(answers, NOW)).toMatchObject(whole(answers));
    }
  });
});
