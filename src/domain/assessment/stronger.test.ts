import { describe, expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { isNewOrStronger } from "./stronger";

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

  test("another question is new, and less of the same is not", () => {
    expect(isNewOrStronger(evidence("Q-ADL", 1), evidence("Q-SLEEP", 3))).toBe(true);
    expect(isNewOrStronger([], evidence("Q-ADL", 3))).toBe(false);
  });
});
