import fc from "fast-check";
import { expect, it } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { NOW } from "../a-case.testing";
import { assessWith } from "../assess";
import { ALL_CASES, answersOf } from "../cases/all-cases.testing";
import { RULE_SET, type RuleSet } from "../rule-set";
import { answersToTry, aRuleSet, nearMildAche, SAMPLE } from "./made-up.testing";
import { compileRuleSet } from "./compile-rules";
import { compileWithMode } from "./quick-result";

function interpreted(ruleSet: RuleSet, answers: Answers) {
  const { tier, mode, flags, unknown } = assessWith(ruleSet, answers, [], NOW);
  return { tier, flags: flags.map((flag) => ({ id: flag.id, tier: flag.tier })), unknown, mode };
}

/**
 * What is given compiled, and one by one, where the two are not the same to the letter. Compiles within the test: a mutant
 * of what is made once counts for the tests that make it.
 */
function differing(ruleSet: RuleSet, all: readonly Answers[]): readonly (readonly string[])[] {
  const quick = compileRuleSet(ruleSet);
  const withMode = compileWithMode(ruleSet);
  return all
    .map((answers) => {
      const { mode, ...whole } = interpreted(ruleSet, answers);
      const compiled = [quick(answers, NOW), withMode(answers, NOW)];
      return [...compiled, whole, { ...whole, mode }].map((each) => JSON.stringify(each));
    })
    .filter(([quickly, modeQuickly, slowly, modeSlowly]) => quickly !== slowly || modeQuickly !== modeSlowly);
}

it("made-up rules give compiled what they give one by one", () => {
  const several = fc.array(answersToTry, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(aRuleSet, several, (ruleSet, all) => {
      expect(differing(ruleSet, all)).toEqual([]);
    }),
    { ...SAMPLE, numRuns: 120 },
  );
});

it("the rules in force do for named cases of every block, and near the mild ache", () => {
  const ruleSet = { ...RULE_SET, causes: [], conflicts: [] };
  const cases = ALL_CASES.filter((_, at) => at % 6 === 0).map(answersOf);
  expect(differing(ruleSet, [...cases, ...fc.sample(nearMildAche, { ...SAMPLE, numRuns: 40 })])).toEqual([]);
});
