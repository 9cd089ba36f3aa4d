import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  allAnswers,
  anAnswer,
  someAnswers,
  someAskedAnswers,
} from "@/domain/questionnaire/an-answer.testing";
import type { Answers } from "@/domain/questionnaire/answers";
import { ALL_QUESTIONS, findQuestion } from "@/domain/questionnaire/bank";
import { CONTRADICTED_GATES } from "@/domain/questionnaire/contradicted-gates";
import { A_MILD_ACHE, anIntake, NOW } from "../a-case.testing";
import { assess, assessWith } from "../assess";
import { ALL_CASES, answersOf } from "../cases/all-cases.testing";
import { RULE_SET, type RuleSet } from "../rule-set";
import { compileRuleSet } from "./compile-rules";
import type { QuickResult } from "./list-flags";

const quick = compileRuleSet(RULE_SET);

function interpreted(answers: Answers, ruleSet: RuleSet = RULE_SET): QuickResult {
  const { tier, flags, unknown } = assessWith(ruleSet, answers, [], NOW);
  return { tier, flags: flags.map((flag) => ({ id: flag.id, tier: flag.tier })), unknown };
}

const compiledBytes = (answers: Answers) => JSON.stringify(quick(answers, NOW));
const interpretedBytes = (answers: Answers) => JSON.stringify(interpreted(answers));

/** The mild ache with some questions answered in any way, or left blank. */
const nearMildAche = fc
  .subarray([...ALL_QUESTIONS], { minLength: 1, maxLength: 12 })
  .chain((questions) =>
    fc.tuple(
      ...questions.map((question) =>
        fc
          .option(anAnswer(question), { nil: undefined, freq: 6 })
          .map((answer) => [question.id, answer] as const),
      ),
    ),
  )
  .map((changes): Answers => {
    const changed = { ...A_MILD_ACHE, ...Object.fromEntries(changes) };
    return Object.fromEntries(
      Object.entries(changed).flatMap(([id, answer]) =>
        answer === undefined ? [] : [[id, answer] as const],
      ),
    );
  });

/** Gates answered "none", and any answer to what would only be asked about something. */
const aContradiction = fc
  .tuple(
    ...CONTRADICTED_GATES.flatMap(({ followUps }) => followUps)
      .map(({ question }) => findQuestion(question))
      .filter((question) => question !== undefined)
      .map((question) =>
        fc.option(anAnswer(question), { nil: undefined }).map((answer) => [question.id, answer] as const),
      ),
  )
  .map((changes) => anIntake(Object.fromEntries(changes)));

describe("compiled rules give, byte for byte, what the interpreted ones give", () => {
  it.each([
    ["near a mild ache", nearMildAche],
    ["for what a form can send", someAskedAnswers()],
    ["with answers to questions that are not asked", someAnswers()],
    ["with every question answered", allAnswers()],
    ["where a follow-up contradicts its gate", aContradiction],
  ])("%s", (_, answers) => {
    fc.assert(
      fc.property(answers, (each) => {
        expect(compiledBytes(each)).toBe(interpretedBytes(each));
      }),
      { numRuns: 150 },
    );
  });

  it("when nothing at all was answered", () => {
    expect(compiledBytes({})).toBe(interpretedBytes({}));
  });

  test.each(ALL_CASES.map((each) => [each.name, each] as const))("%s", (_, vignette) => {
    expect(compiledBytes(answersOf(vignette))).toBe(interpretedBytes(answersOf(vignette)));
  });

  it("for another rule set", () => {
    const ruleSet: RuleSet = {
      ...RULE_SET,
      rules: RULE_SET.rules.slice(3).map((rule) => ({ ...rule, raises: rule.raises.slice(1) })),
      startBands: RULE_SET.startBands.slice(2),
    };
    const other = compileRuleSet(ruleSet);
    fc.assert(
      fc.property(nearMildAche, (answers) => {
        expect(JSON.stringify(other(answers, NOW))).toBe(JSON.stringify(interpreted(answers, ruleSet)));
      }),
    );
  });

  it("leave nothing of one submission behind for the next", () => {
    quick({}, NOW);
    expect(quick(A_MILD_ACHE, NOW)).toEqual({ tier: "NONE", flags: [], unknown: [] });
    expect(assess(A_MILD_ACHE, [], NOW).tier).toBe("NONE");
  });
});
