import fc from "fast-check";
import { expect, it } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "../a-case.testing";
import { assessAfter, assessWith, pastOf } from "../assess";
import type { HistoryEntry } from "../assessment";
import { ALL_CASES, answersOf } from "../cases/all-cases.testing";
import { RULE_SET, type RuleSet } from "../rule-set";
import { tierRank } from "../tier";
import { answersToTry, nearMildAche, SAMPLE } from "./made-up.testing";
import { quickTierAfter } from "./quick-tier";

/** Made anew, so that nothing is kept of another test; what gives no tier takes no time. */
const inForce = (): RuleSet => ({ ...RULE_SET, causes: [], conflicts: [] });

/** The answers of which the quick tier is another than that of the whole engine, or below what is held. */
function differing(ruleSet: RuleSet, history: readonly HistoryEntry[], all: readonly Answers[]) {
  const quick = quickTierAfter(ruleSet, history, NOW);
  const past = pastOf(ruleSet, history);
  return all.filter((answers) => {
    const rank = quick(answers);
    return rank !== tierRank(assessAfter(ruleSet, past, answers, NOW).tier) || rank < quick.held;
  });
}

it("is the tier of the whole engine for named cases that others came before", () => {
  const ruleSet = inForce();
  const cases = ALL_CASES.filter(({ history }) => history !== undefined).filter((_, at) => at % 2 === 0);
  for (const vignette of cases) {
    expect(differing(ruleSet, vignette.history ?? [], [answersOf(vignette), aCheckIn()])).toEqual([]);
  }
});

it("is so for answers by themselves, and after some check-ins", () => {
  const ruleSet = inForce();
  const weeks = [
    { at: instantAgo(21), answers: anIntake({ "Q-NPRS-WORST": 5, "Q-START": "1-4-weeks" }) },
    { at: instantAgo(14), answers: aCheckIn({ "Q-NPRS-WORST": 4, "Q-NEW": "unsure" }) },
    { at: instantAgo(7), answers: aCheckIn({ "Q-NPRS-WORST": 6, "Q-TREND": "slightly-worse" }) },
  ];
  const answers = fc.sample(fc.oneof(nearMildAche, answersToTry), { ...SAMPLE, numRuns: 40 });
  expect(differing(ruleSet, [], answers)).toEqual([]);
  expect(differing(ruleSet, weeks.slice(0, 1), answers.slice(0, 20))).toEqual([]);
  expect(differing(ruleSet, weeks, answers.slice(0, 20))).toEqual([]);
});

it("asks the whole engine where a flag was closed or lifted", () => {
  const fell = {
    ...{ "Q-ONSET": "after-fall-or-injury", "Q-START": daysAgo(30), "Q-TRAUMA": "fall-standing" },
    ...{ "Q-TRAUMA-DATE": daysAgo(30), "Q-MIDLINE": "no", "Q-NECKROT": "yes" },
  };
  const told: HistoryEntry = { at: instantAgo(28), answers: anIntake({ ...fell, "Q-ADL": 2 }) };
  const close: HistoryEntry = { at: instantAgo(20), act: "close", flag: "REFER-TRAUMA" };
  const lift: HistoryEntry = {
    at: instantAgo(20),
    act: "lift",
    flag: "REFER-ADL",
    until: "2026-12-24T00:00:00Z",
  };
  const now = [aCheckIn(), aCheckIn({ "Q-NPRS-WORST": 8 }), anIntake(fell)];
  expect(differing(inForce(), [told, close], now)).toEqual([]);
  expect(differing(inForce(), [told, lift], now)).toEqual([]);
  expect(differing(inForce(), [told, close, lift], now)).toEqual([]);
});

it("is held by what is open already, and not by what is lifted", () => {
  const tingling = {
    "Q-NEURO-SENS": ["tingling-left"],
    "Q-NEURO-TREND": { trend: "same", since: daysAgo(40) },
  };
  const told: HistoryEntry = { at: instantAgo(9), answers: anIntake({ ...tingling, "Q-ADL": 2 }) };
  const lift: HistoryEntry = {
    at: instantAgo(8),
    act: "lift",
    flag: "REFER-NEURO",
    until: "2026-12-24T00:00:00Z",
  };
  expect(quickTierAfter(inForce(), [], NOW).held).toBe(0);
  expect(quickTierAfter(inForce(), [told], NOW).held).toBe(tierRank("WITHIN_DAYS"));
  expect(quickTierAfter(inForce(), [told, lift], NOW).held).toBe(tierRank("ROUTINE"));
});

it("leaves out what the answers correct", () => {
  const wrong: HistoryEntry = {
    at: instantAgo(3),
    answers: aCheckIn({ "Q-NPRS-WORST": 9, "Q-TREND": "worse" }),
  };
  const history = [{ at: instantAgo(20), answers: anIntake({ "Q-START": daysAgo(40) }) }, wrong];
  for (const pain of [0, 2, 3, 5, 8]) {
    const answers = aCheckIn({ "Q-NPRS-WORST": pain });
    const whole = assessWith(inForce(), answers, history, NOW, wrong.at).tier;
    expect(quickTierAfter(inForce(), history, NOW, wrong.at)(answers)).toBe(tierRank(whole));
  }
});
