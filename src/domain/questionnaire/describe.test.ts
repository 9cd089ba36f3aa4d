import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allAnswers, TODAY } from "./an-answer.testing";
import type { AnswerValue, CompoundAnswer } from "./answers";
import { describeAnswer } from "./describe";

describe("describeAnswer", () => {
  test.each<[string, AnswerValue | CompoundAnswer, string]>([
    ["Q-NEURO-SENS", ["tingling-right"], "Tingling or pins and needles, right"],
    [
      "Q-NEURO-SENS",
      ["numbness-left", "tingling-right"],
      "Numbness, left; Tingling or pins and needles, right",
    ],
    ["Q-CORD", ["none"], "None of these"],
    ["Q-ONSET", "within-hours", "Within hours"],
    ["Q-CARDIO-PATT", true, "Yes"],
    ["Q-CARDIO-PATT", false, "No"],
    ["Q-CARDIO-PATT", "unsure", "Not sure"],
    ["Q-NPRS-WORST", 0, "0 out of 10"],
    ["Q-SLEEP", 1, "1 night"],
    ["Q-SLEEP", 3, "3 nights"],
    ["Q-SLEEP", 0, "0 nights"],
    ["Q-PLANK", 1, "1 s"],
    ["Q-PLANK", 45, "45 s"],
    ["Q-PLANK", "not-tried", "Not tried yet"],
    ["Q-COREHAB", 2, "2"],
    ["Q-MASS", 63.5, "63.5 kg"],
    ["Q-START", "2026-11-02", "2 November 2026"],
    ["Q-START", "over-12-weeks", "Over 12 weeks ago"],
    [
      "Q-SELFCARE",
      { tried: ["rest", "ice"], weeks: 1, effect: "none" },
      "Tried: Rest; Ice. For how many weeks: 1 week. What it did: No effect",
    ],
    [
      "Q-SELFCARE",
      { effect: "a-little", weeks: 3 },
      "For how many weeks: 3 weeks. What it did: A little better",
    ],
    ["Q-NEURO-KNOWN", { examined: "yes", cause: "C7" }, "Examined: Yes. What you were told: “C7”"],
    ["Q-CHEST", { tight: true }, "The front of the shoulders feels tight: Yes"],
  ])("%s %j", (id, value, text) => {
    expect(describeAnswer(id, value)).toBe(text);
  });

  test("prints what the bank does not know as it is", () => {
    expect(describeAnswer("Q-OLD", ["a", "b"])).toBe("a; b");
    expect(describeAnswer("Q-ONSET", "old-code")).toBe("old-code");
    expect(describeAnswer("Q-WU", { runs: 2, old: true })).toBe("Runs out of 5: 2. old: true");
    expect(describeAnswer("Q-WU", 3)).toBe("3");
    expect(describeAnswer("Q-DESK", { hours: 3 })).toBe("hours: 3");
  });

  test("has words for every valid answer, and never a code of the bank", () => {
    fc.assert(
      fc.property(allAnswers(), (answers) => {
        for (const [id, value] of Object.entries(answers)) {
          const text = describeAnswer(id, value);
          expect(text).not.toBe("");
          expect(text).not.toMatch(/undefined|null|\[object|not-tried|-left|-right/);
          if (value === TODAY) expect(text).toBe("22 November 2026");
        }
      }),
      { numRuns: 100 },
    );
  });
});
