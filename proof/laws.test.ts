import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it, test } from "vitest";
import { A_MILD_ACHE, daysAgo, NOW } from "@/domain/assessment/a-case.testing";
import { assess } from "@/domain/assessment/assess";
import { compileRules, judgeInto } from "@/domain/assessment/compiled/compile-rules";
import { rankOf } from "@/domain/assessment/compiled/outcome";
import { says, type Condition } from "@/domain/assessment/condition";
import { FACT_QUESTIONS, factsOf, type FactId } from "@/domain/assessment/facts";
import { WORSENING_FACT_QUESTIONS } from "@/domain/assessment/worsening/worsening-facts";
import type { Rule } from "@/domain/assessment/rule";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { answersAt } from "@/domain/assessment/space/states";
import { tierRank, TIERS } from "@/domain/assessment/tier";
import { someAnswers } from "@/domain/questionnaire/an-answer.testing";
import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { slotsOf } from "@/domain/questionnaire/question";
import { blankLowers, FILLED, startsDecideAlone } from "./laws/law-of-unknown";
import { worseLowers, worseSteps } from "./laws/law-of-worse";
import { possibleIn } from "./laws/possible";
import { symbolicTier, type SymbolicTier } from "./laws/symbolic-tier";

/**
 * The two laws in every context: the tier of all rules together as one function of every answer that they read, and a
 * search in it for answers that break a law. Nothing is left to chance; what holds here holds for every combination.
 */

const started = performance.now();
const TIER = symbolicTier(RULE_SET.rules);
const POSSIBLE = possibleIn(TIER);
const PLACES = [...TIER.places.values()];
const SLOW = 120_000;
const counted = { steps: 0, blanks: 0, nodes: 0 };
const BUILT = TIER.diagrams.size;

afterEach(() => {
  counted.nodes += TIER.diagrams.size - BUILT;
  TIER.diagrams.forgetAfter(BUILT);
});

afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const answers = PLACES.reduce((count, place) => count * answersAt(place), 1n);
  process.stdout.write(
    `laws: ${counted.steps} steps to a worse answer and ${counted.blanks} blanks, each in all of the 10^${String(answers).length - 1} combinations of ${PLACES.length} signs, by ${BUILT + counted.nodes} nodes; ${seconds} s\n`,
  );
});

/** The rank that the diagrams give to what a reader has read. */
function rankIn(
  { diagrams, variables }: SymbolicTier,
  functions: readonly number[],
  words: ArrayLike<number>,
): number {
  const isTrue = (variable: number) => {
    const { place, bit } = variables.meaning(variable);
    return ((words[place.index] ?? 0) & (1 << bit)) !== 0;
  };
  return TIERS.reduce((rank, _, at) => (diagrams.holds(functions[at] ?? 0, isTrue) ? at : rank), 0);
}

describe("the tier as a function", () => {
  const compiled = compileRules(RULE_SET.rules);
  const outcomes = new Uint8Array(compiled.rules.length);

  it("is the engine's, of each rule and of all, for any answers", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(someAnswers(), fc.constantFrom("Q-START", "Q-ONSET", "Q-NPRS-WORST"), (answers, id) => {
        for (const each of [answers, { ...A_MILD_ACHE, ...answers }, { ...A_MILD_ACHE, [id]: answers[id] }]) {
          const told = Object.fromEntries(
            Object.entries(each).filter(([, value]) => value !== undefined),
          ) as Answers;
          compiled.reader.take(told, NOW, {});
          const words = [...TIER.places.values()].map(({ index }) => compiled.reader.read(index));
          const rank = judgeInto(outcomes, compiled);
          seen.add(rank);
          expect(rankIn(TIER, TIER.atLeast, words)).toBe(rank);
          TIER.rules.forEach((rule, at) => {
            expect(rankIn(TIER, rule.atLeast, words), rule.id).toBe(rankOf(outcomes[at] ?? 0));
          });
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThan(3);
  });

  it("needs no look at what is unsettled where the start is blank", () => {
    expect(startsDecideAlone(TIER, POSSIBLE)).toEqual([]);
  });
});

describe("the law of worse", () => {
  /** What these are the first to ask for (the day of an injury, an examination of the nerves) may lower again once answered. */
  const ASK_FOR_MORE: ReadonlySet<string> = new Set(["codes Q-NEURO-SENS.", "codes Q-TRAUMA."]);
  const ordered = [...TIER.places].filter(([, place]) => worseSteps(TIER, place).length > 0);

  test.each(ordered)(
    "%s: no worse answer lowers the tier",
    (key, place) => {
      counted.steps += worseSteps(TIER, place).length;
      expect(worseLowers(TIER, POSSIBLE, key, ASK_FOR_MORE.has(key))).toEqual([]);
    },
    SLOW,
  );

  it("goes through every ordered question that moves a fact as well", () => {
    // What a series shows is gone through by its own steps.
    const alone = (fact: FactId) => !Object.hasOwn(WORSENING_FACT_QUESTIONS, fact);
    const read = PLACES.flatMap((place) =>
      place.kind === "fact" && alone(place.fact) ? [...FACT_QUESTIONS[place.fact]] : [],
    );
    const moving = [...new Set(read)].filter((id) => {
      const question = findQuestion(id);
      return question !== undefined && slotsOf(question).some(({ type }) => type.worse !== undefined);
    });
    // The day in Q-NEURO-TREND makes its facts, not the course that has the order.
    expect(moving.toSorted()).toEqual(["Q-NEURO-TREND", "Q-NPRS-WORST"]);
    const at = (trend: string) => factsOf({ "Q-NEURO-TREND": { trend, since: daysAgo(5) } }, NOW);
    expect(at("going")).toEqual(at("spreading-or-stronger"));
  });
});

describe("the law of unknown", () => {
  const own = [...TIER.places.keys()].filter((key) => !FILLED.has(key));

  test.each(own)(
    "%s: blank or not sure gives no less than some answer",
    (key) => {
      counted.blanks += 1;
      expect(blankLowers(TIER, POSSIBLE, key)).toEqual([]);
    },
    SLOW,
  );

  it("an onset that is not told, of a spot on a rib after more load", () => {
    const { "Q-ONSET": _, ...ache } = A_MILD_ACHE;
    const told = { ...ache, "Q-LOC": ["rib-spot"], "Q-MECH": ["pressing-reproduces-it"] };
    const strong = { ...told, "Q-RUN-CHANGE": ["more-speed"], "Q-NPRS-WORST": 8, "Q-START": daysAgo(20) };
    const tierWith = (onset: string) =>
      tierRank(assess({ ...strong, "Q-ONSET": onset, "Q-TRAUMA-DATE": daysAgo(20) }, [], NOW).tier);
    const least = Math.min(
      ...["in-a-moment", "within-hours", "over-days-or-weeks", "after-fall-or-injury"].map(tierWith),
    );
    expect(least).toBe(tierRank("WITHIN_DAYS"));
    expect(tierRank(assess(strong, [], NOW).tier)).toBeGreaterThanOrEqual(least);
    expect(tierWith("unsure")).toBeGreaterThanOrEqual(least);
  });
});

describe("the search finds a law broken", () => {
  const changed = (id: string, change: (rule: Rule) => Rule) => {
    const tier = symbolicTier(RULE_SET.rules.map((rule) => (rule.id === id ? change(rule) : rule)));
    return { tier, possible: possibleIn(tier) };
  };
  const withWhen = (id: string, change: (when: Condition) => Condition) =>
    changed(id, (rule) => ({ ...rule, when: change(rule.when) }));

  it("of worse, where a third mark of inflammation settles what was open", () => {
    const { tier, possible } = withWhen("X-INFLAM", (when) => ("all" in when && when.all[0]) || when);
    expect(worseLowers(tier, possible, "codes Q-INFLAM.", false)).not.toEqual([]);
  });

  it("of unknown, where only a start that is told as gradual counts", () => {
    const { tier, possible } = withWhen("X-BSI-RIB", (when) =>
      "all" in when
        ? { all: when.all.map((each) => ("not" in each ? says("Q-ONSET", "over-days-or-weeks") : each)) }
        : when,
    );
    expect(blankLowers(tier, possible, "codes Q-ONSET.")).not.toEqual([]);
  });
});
