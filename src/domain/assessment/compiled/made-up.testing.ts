import fc from "fast-check";
import { anAnswer } from "@/domain/questionnaire/an-answer.testing";
import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { aRule } from "../a-rule.testing";
import { A_MILD_ACHE } from "../a-case.testing";
import { all, any, atLeast, certain, fact, mentions, not, number, says, type Condition } from "../condition";
import type { Rule, Step } from "../rule";
import { RULE_SET, type RuleSet } from "../rule-set";
import { MODES, tierRank, type Tier } from "../tier";

/** One seed for all: what is told apart today is told apart tomorrow. */
export const SAMPLE = { seed: 20_261_122, endOnFailure: true } as const;

/**
 * What conditions can read, of every kind: codes (one, many, of a part, of yes or no, with "not sure"), numbers of whole
 * answers and of parts, texts, and facts (ranges, of no concern when their question is not asked).
 */
const LEAVES: readonly Condition[] = [
  says("Q-CORD", "unsteady"),
  says("Q-CORD", "bowel", "legs", "none"),
  says("Q-CORD-PACE", "days"),
  says("Q-TREND", "worse"),
  says("Q-TREND", "better", "no-change"),
  says("Q-FIRST-EVER", true),
  says("Q-NEURO-SENS", "tingling-left", "unsure"),
  says("Q-NEURO-KNOWN.examined", "yes"),
  says("Q-TRAUMA", "nothing"),
  number("Q-NPRS-WORST", { from: 4 }),
  number("Q-NPRS-WORST", { from: 4, below: 7 }),
  number("Q-NPRS-WORST", { below: 1 }),
  number("Q-RUN-VOL.minutes", { from: 60, below: 90 }),
  mentions("Q-NEURO-KNOWN.cause", ""),
  mentions("Q-NEURO-KNOWN.cause", "c7", "taub"),
  fact("age", { from: 16, below: 40 }),
  fact("age", { below: 16 }),
  fact("days-since-start", { below: 4 }),
  fact("days-since-start", { from: 4, below: 14 }),
  fact("days-since-start", { from: 35 }),
  fact("days-since-injury", { below: 8 }),
  fact("exam-after-nerve-signs", { below: 0 }),
  says("Q-PACK-PRESS", true),
  fact("load-percent", { from: 5 }),
  fact("told-worse", { from: 1 }),
  fact("course-at-intake", { from: 1 }),
];

const QUESTIONS = [
  ...["Q-DOB", "Q-START", "Q-FIRST-EVER", "Q-NPRS-WORST", "Q-RUN-VOL", "Q-TREND", "Q-CORD", "Q-CORD-PACE"],
  ...[
    "Q-NEURO-SENS",
    "Q-NEURO-WEAK",
    "Q-NEURO-TREND",
    "Q-NEURO-KNOWN",
    "Q-TRAUMA",
    "Q-TRAUMA-DATE",
    "Q-ONSET",
  ],
  ...["Q-PACK", "Q-PACK-PRESS", "Q-PACK-MASS", "Q-MASS", "Q-NEW", "Q-ADL"],
];

/** Answers to what the leaves read, each left out now and then. */
export const answersToTry: fc.Arbitrary<Answers> = fc
  .tuple(
    ...QUESTIONS.flatMap((id) => {
      const question = findQuestion(id);
      if (question === undefined) return [];
      const freq = id === "Q-NEW" ? 1 : 5;
      return [fc.option(anAnswer(question), { nil: undefined, freq }).map((answer) => [id, answer] as const)];
    }),
  )
  .map((answers) =>
    Object.fromEntries(
      answers.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const])),
    ),
  );

/** Conditions of every form, one inside another; now and then with no parts at all. */
export const aCondition: fc.Arbitrary<Condition> = fc.letrec<{ whole: Condition }>((tie) => {
  const parts = fc.array(tie("whole"), { minLength: 0, maxLength: 4 });
  return {
    whole: fc.oneof(
      { depthSize: "small", withCrossShrink: false },
      { weight: 5, arbitrary: fc.constantFrom(...LEAVES) },
      { weight: 2, arbitrary: parts.map((each) => all(...each)) },
      { weight: 3, arbitrary: parts.map((each) => any(...each)) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(4), parts).map(([count, each]) => atLeast(count, ...each)) },
      { weight: 1, arbitrary: tie("whole").map(not) },
      { weight: 1, arbitrary: tie("whole").map(certain) },
    ),
  };
}).whole;

const RULE_TIERS: readonly Tier[] = ["NONE", "ROUTINE", "WITHIN_DAYS", "SAME_DAY", "EMERGENCY"];

function steps(tiers: readonly Tier[]): fc.Arbitrary<readonly Step[]> {
  if (tiers.length === 0) return fc.constant([]);
  const mode = fc.option(fc.constantFrom(...MODES), { nil: undefined });
  return fc.array(
    fc
      .record({ when: aCondition, tier: fc.constantFrom(...tiers), mode })
      .map(({ mode: own, ...step }): Step => (own === undefined ? step : { ...step, mode: own })),
    { maxLength: 3 },
  );
}

/** A rule whose rows raise and lower it as the loader allows. */
const aMadeUpRule: fc.Arbitrary<Rule> = fc
  .tuple(
    aCondition,
    fc.constantFrom(...RULE_TIERS),
    fc.option(fc.constantFrom(...MODES), { nil: undefined }),
    fc.constantFrom(undefined, "P-1", "P-2"),
  )
  .chain(([when, tier, mode, parent]) =>
    fc
      .tuple(
        steps(RULE_TIERS.filter((each) => tierRank(each) > tierRank(tier))),
        steps(RULE_TIERS.filter((each) => each !== "NONE" && tierRank(each) < tierRank(tier))),
      )
      .map(([raises, lowers]) =>
        aRule({
          ...{ when, tier, raises, lowers },
          ...(mode === undefined ? {} : { mode }),
          ...(parent === undefined ? {} : { parent }),
        }),
      ),
  );

/** A set with some made-up rules, among them children of two parents, and nothing that gives no tier. */
export const aRuleSet: fc.Arbitrary<RuleSet> = fc
  .array(aMadeUpRule, { minLength: 1, maxLength: 5 })
  .map((rules): RuleSet => {
    const [parent] = RULE_SET.parentRules;
    if (parent === undefined) throw new Error("There is no parent rule to take after.");
    return {
      ...{
        ...RULE_SET,
        causes: [],
        parentCauses: [],
        mechanisms: [],
        gearChecks: [],
        conflicts: [],
        notes: [],
      },
      rules: rules.map((rule, at) => ({ ...rule, id: `R-${at}` })),
      parentRules: [
        { ...parent, id: "P-1" },
        { ...parent, id: "P-2" },
      ],
    };
  });

/** The mild ache with some questions answered otherwise, or left blank. */
export const nearMildAche: fc.Arbitrary<Answers> = answersToTry.chain((answers) =>
  fc
    .tuple(fc.subarray(Object.keys(answers)), fc.subarray(Object.keys(A_MILD_ACHE), { maxLength: 3 }))
    .map(([changed, blank]) =>
      Object.fromEntries([
        ...Object.entries(A_MILD_ACHE).filter(([id]) => !blank.includes(id)),
        ...changed.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
      ]),
    ),
);
