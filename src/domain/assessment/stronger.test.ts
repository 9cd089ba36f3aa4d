import { describe, expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { isClearlyWorse, isNewOrStronger } from "./stronger";

type Answer = Answers[string];
const evidence = (question: string, answer: Answer) => [{ question, answer }];

describe("new or stronger than before", () => {
  test.each<[string, Answer, Answer, boolean]>([
    ["Q-NEURO-SENS", ["tingling-left"], ["tingling-left"], false],
    ["Q-NEURO-SENS", ["tingling-left"], ["tingling-left", "numbness-left"], false],
    ["Q-NEURO-SENS", ["tingling-left", "tingling-right"], ["tingling-left"], true],
    ["Q-ADL", 3, 3, false],
    ["Q-ADL", 2, 3, false],
    ["Q-ADL", 4, 3, true],
    ["Q-TREND", "worse", "worse", false],
    ["Q-TREND", "slightly-worse", "worse", false],
    ["Q-TREND", "much-worse", "worse", true],
    ["Q-TREND", "up-and-down", "worse", true],
    ["Q-PLANK", 60, 60, false],
    ["Q-PLANK", 20, 60, true],
    ["Q-PLANK", 60, 20, true],
    ["Q-CARDIO-PATT", true, true, false],
    ["Q-CARDIO-PATT", true, false, true],
    ["Q-CARDIO-PATT", false, true, false],
    ["Q-NEURO-TREND", { trend: "going" }, { trend: "same", since: "2026-11-01" }, false],
    ["Q-NEURO-TREND", { trend: "spreading-or-stronger" }, { trend: "same" }, true],
    ["Q-NEURO-TREND", { trend: "same", since: "2026-11-20" }, { trend: "same", since: "2026-11-01" }, true],
    ["Q-NEURO-TREND", { trend: "same", since: "2026-11-01" }, { trend: "same" }, true],
    ["Q-TRAUMA-DATE", "2026-11-02", "2026-11-01", true],
  ])("%s: %j after %j is %s", (question, now, before, expected) => {
    expect(isNewOrStronger(evidence(question, now), evidence(question, before))).toBe(expected);
  });

  // As the bank may have asked a question otherwise, or not at all, when a stored answer was given.
  test.each<[string, Answer, Answer, boolean]>([
    ["Q-ADL", 3, "unsure", true],
    ["Q-ADL", "unsure", 3, true],
    ["Q-NEURO-SENS", ["tingling-left"], "tingling-left", false],
    ["Q-NEURO-SENS", ["tingling-left"], "none", true],
    ["Q-NEURO-SENS", ["tingling-left"], true, true],
    ["Q-NEURO-TREND", { trend: "same" }, "same", true],
    ["Q-OLD", "yes", "yes", true],
  ])("an answer of another form, %s: %j after %j is %s", (question, now, before, expected) => {
    expect(isNewOrStronger(evidence(question, now), evidence(question, before))).toBe(expected);
  });

  test("what earlier check-ins told is neither new nor what an answer is compared with", () => {
    const earlier = { question: "Q-ADL", answer: 5, at: "2026-11-01T09:00:00Z" };
    const adl = (answer: number) => evidence("Q-ADL", answer);
    expect(isNewOrStronger([earlier, ...adl(2)], adl(2))).toBe(false);
    expect(isNewOrStronger(adl(3), [earlier, ...adl(2)])).toBe(true);
    expect(isNewOrStronger(adl(2), [earlier])).toBe(true);
  });

  test("another question is new, and less of the same is not", () => {
    expect(isNewOrStronger(evidence("Q-ADL", 1), evidence("Q-SLEEP", 3))).toBe(true);
    expect(isNewOrStronger([], evidence("Q-ADL", 3))).toBe(false);
  });
});

describe("clearly worse than before", () => {
  const pain = ["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-NPRS-NOW"];
  test.each(pain)("%s: 2 points are, 1 point is not, and a blank is nothing", (question) => {
    const at = (points?: number): Answers => (points === undefined ? {} : { [question]: points });
    const worse = (now?: number, before?: number) => isClearlyWorse(at(now), at(before));
    expect([worse(4, 3), worse(5, 3), worse(10, 1), worse(2, 0)]).toEqual([false, true, true, true]);
    expect([worse(undefined, 3), worse(6, undefined), worse(7, undefined)]).toEqual([false, false, true]);
    expect([worse(9, 8), worse(10, 8), worse(3, 8)]).toEqual([false, true, false]);
  });

  test("pain that was not told as a number is as pain that was not told", () => {
    expect(isClearlyWorse({ "Q-NPRS-WORST": 7 }, { "Q-NPRS-WORST": "unsure" })).toBe(true);
    expect(isClearlyWorse({ "Q-NPRS-WORST": "unsure" }, { "Q-NPRS-WORST": 1 })).toBe(false);
  });

  test.each<[string, Answer, Answer | undefined, boolean]>([
    ["Q-NEURO-PATT", ["only-with-straps"], ["only-with-straps"], false],
    ["Q-NEURO-PATT", ["on-and-off"], ["only-with-straps"], true],
    ["Q-NEURO-PATT", ["on-and-off", "only-with-straps"], ["only-with-straps"], true],
    ["Q-NEURO-PATT", ["constant"], ["on-and-off"], true],
    ["Q-NEURO-PATT", ["on-and-off"], ["constant"], false],
    ["Q-NEURO-PATT", ["at-night"], ["on-and-off"], false],
    ["Q-NEURO-PATT", ["unsure"], ["only-with-straps"], false],
    ["Q-NEURO-PATT", ["only-with-straps"], ["unsure"], false],
    ["Q-NEURO-PATT", ["on-and-off"], undefined, false],
    ["Q-NEURO-PATT", ["constant"], undefined, true],
    ["Q-NEURO-TREND", { trend: "same" }, { trend: "going" }, true],
    ["Q-NEURO-TREND", { trend: "same", since: "2026-11-20" }, { trend: "same" }, false],
    ["Q-NEURO-TREND", { trend: "spreading-or-stronger" }, { since: "2026-11-01" }, true],
    ["Q-TREND", "slightly-worse", "no-change", true],
    ["Q-TREND", "slightly-worse", "slightly-worse", false],
    ["Q-TREND", "no-change", "much-better", false],
    ["Q-TREND", "up-and-down", "no-change", false],
    ["Q-TREND", "slightly-worse", undefined, false],
    ["Q-TREND", "worse", undefined, true],
  ])("%s: %j after %j is %s", (question, now, before, expected) => {
    const then: Answers = before === undefined ? {} : { [question]: before };
    expect(isClearlyWorse({ [question]: now }, then)).toBe(expected);
  });
});
