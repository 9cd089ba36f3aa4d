import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { someAskedAnswers } from "@/domain/questionnaire/an-answer.testing";
import { anIntake, NOW } from "../a-case.testing";
import { assess } from "../assess";
import { ALL_CASES, answersOf } from "../cases/all-cases.testing";
import { RULE_SET } from "../rule-set";
import { compileWithMode } from "./quick-result";

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
