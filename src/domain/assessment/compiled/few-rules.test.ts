import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "../a-case.testing";
import { aRule } from "../a-rule.testing";
import { assessAfter, assessWith, pastOf } from "../assess";
import type { HistoryEntry } from "../assessment";
import { any, fact, says } from "../condition";
import type { Rule } from "../rule";
import { RULE_SET, type RuleSet } from "../rule-set";
import { tierRank } from "../tier";
import { placesOf, type Leaf } from "./place";
import { compileWithMode } from "./quick-result";
import { quickTierAfter } from "./quick-tier";
import { readerOf } from "./reader";

function aSet(...rules: readonly Partial<Rule>[]): RuleSet {
  const all = rules.map((rule, at) => aRule({ when: LEGS, ...rule, id: `R-${at}` }));
  return { ...RULE_SET, rules: all, parentRules: [], causes: [], conflicts: [] };
}
/** Tier and mode of the compiled set, which are those of the whole engine. */
function judged(ruleSet: RuleSet, changes: Parameters<typeof anIntake>[0]) {
  const answers = anIntake(changes);
  const { tier, mode } = compileWithMode(ruleSet)(answers, NOW);
  const whole = assessWith(ruleSet, answers, [], NOW);
  expect({ tier, mode }).toEqual({ tier: whole.tier, mode: whole.mode });
  return `${tier} ${mode}`;
}

const LEGS = says("Q-CORD", "legs");
const LEFT = says("Q-WING", "left");
const ACHE = says("Q-FIRST-EVER", false);
const EARLY = fact("days-since-start", { below: 14 });
const LATE = fact("days-since-start", { from: 14 });
const UNKNOWN_START = { "Q-START": undefined };

describe("a start that is not known", () => {
  it("gives no less than the least of what any start would give", () => {
    const set = aSet({ when: EARLY, tier: "SAME_DAY" }, { when: LATE, tier: "WITHIN_DAYS" });
    expect(judged(set, UNKNOWN_START)).toBe("WITHIN_DAYS RESTRICTED");
    expect(judged(set, { "Q-START": daysAgo(3) })).toBe("SAME_DAY HOLD");
    expect(judged(set, { "Q-START": daysAgo(14) })).toBe("WITHIN_DAYS RESTRICTED");
    expect(judged(set, { "Q-START": "1-7-days" })).toBe("SAME_DAY HOLD");
  });

  it("gives the mode of that tier, which no flag carries", () => {
    const set = aSet(
      { when: EARLY, tier: "SAME_DAY" },
      { when: LATE, tier: "EMERGENCY" },
      { when: ACHE, tier: "ROUTINE" },
    );
    expect(judged(set, UNKNOWN_START)).toBe("SAME_DAY HOLD");
  });

  it("is tried on every day that there is, and on none before", () => {
    const ever = [
      { when: fact("days-since-start", { from: 0, below: 1 }), tier: "EMERGENCY" },
      { when: fact("days-since-start", { from: 1, below: 35 }), tier: "SAME_DAY" },
      { when: fact("days-since-start", { from: 35 }), tier: "EMERGENCY" },
    ] as const;
    expect(judged(aSet(...ever), UNKNOWN_START)).toBe("SAME_DAY HOLD");
    expect(judged(aSet(...ever.slice(0, 2)), UNKNOWN_START)).toBe("INCOMPLETE RESTRICTED");
    expect(judged(aSet(...ever.slice(1)), UNKNOWN_START)).toBe("INCOMPLETE RESTRICTED");
  });

  it("lowers nothing that holds by itself, and leaves nothing behind", () => {
    const set = aSet({ when: LEGS, tier: "EMERGENCY" }, { when: EARLY }, { when: LATE, tier: "ROUTINE" });
    expect(judged(set, { ...UNKNOWN_START, "Q-CORD": ["legs"] })).toBe("EMERGENCY HOLD");
    const quick = compileWithMode(set);
    expect(quick(anIntake(UNKNOWN_START), NOW)).toEqual(quick(anIntake(UNKNOWN_START), NOW));
    expect(quick(anIntake({ "Q-START": daysAgo(3) }), NOW).unknown).toEqual([]);
  });

  it("is of no concern where something else is not known", () => {
    const set = aSet({ when: LEFT }, { when: LATE, tier: "SAME_DAY" });
    expect(judged(set, { "Q-WING": undefined, "Q-START": daysAgo(3) })).toBe("INCOMPLETE RESTRICTED");
    expect(judged(set, { "Q-WING": undefined, "Q-START": daysAgo(0) })).toBe("INCOMPLETE RESTRICTED");
  });
});

test("strong pain makes a routine result start at the easiest level, and no other", () => {
  const set = aSet({ when: ACHE, tier: "ROUTINE" });
  const worst = (pain: number, ache: boolean) => judged(set, { "Q-NPRS-WORST": pain, "Q-FIRST-EVER": !ache });
  expect([worst(5, true), worst(6, true)]).toEqual(["ROUTINE FULL", "ROUTINE FULL-L1"]);
  expect(worst(6, false)).toBe("NONE FULL");
});

test("of several raises that are not known the highest counts", () => {
  const set = aSet({
    when: ACHE,
    raises: [
      { when: LEFT, tier: "EMERGENCY" },
      { when: says("Q-WING", "right"), tier: "SAME_DAY", mode: "FULL" },
      { when: LEGS, tier: "SAME_DAY", mode: "FULL" },
    ],
  });
  expect(judged(set, { "Q-CORD": ["legs"], "Q-WING": undefined })).toBe("SAME_DAY RESTRICTED");
  expect(judged(set, { "Q-CORD": ["legs"] })).toBe("SAME_DAY FULL");
});

test("a lower asks for certainty of each part, also where several read the same days", () => {
  const days = any(fact("days-since-start", { below: 14 }), fact("days-since-start", { from: 60 }));
  const set = aSet({ when: ACHE, lowers: [{ when: days, tier: "ROUTINE" }] });
  expect(judged(set, { "Q-START": "1-4-weeks" })).toBe("WITHIN_DAYS RESTRICTED");
  expect(judged(set, { "Q-START": "1-7-days" })).toBe("ROUTINE FULL");
});

test("words for a start are those of the set", () => {
  const set = aSet({ when: fact("days-since-start", { from: 35 }) });
  const later = RULE_SET.startBands.map((band) => (band.code === "1-7-days" ? { ...band, below: 50 } : band));
  expect(judged(set, { "Q-START": "1-7-days" })).toBe("NONE FULL");
  expect(judged({ ...set, startBands: later }, { "Q-START": "1-7-days" })).toBe("WITHIN_DAYS RESTRICTED");
});

test("a check-in by itself tells of its course, and not as an intake does", () => {
  const asIntake = aSet({ when: fact("course-at-intake", { from: 1 }) });
  const told = aSet({ when: fact("told-worse", { from: 1 }), tier: "SAME_DAY" });
  const later = RULE_SET.startBands.map((band) => (band.code === "1-7-days" ? { ...band, below: 50 } : band));
  const inWords = { ...aSet({ when: fact("days-since-start", { from: 35 }) }), startBands: later };
  for (const set of [asIntake, told, inWords]) {
    const answers = aCheckIn({ "Q-TREND": "worse", "Q-START": "1-7-days" });
    expect(compileWithMode(set)(answers, NOW).tier).toBe(assessWith(set, answers, [], NOW).tier);
  }
  expect(compileWithMode(asIntake)(anIntake(), NOW).tier).toBe("WITHIN_DAYS");
});

describe("after a history", () => {
  const rankOf = (ruleSet: RuleSet, history: readonly HistoryEntry[], answers: Answers) => {
    const rank = quickTierAfter(ruleSet, history, NOW)(answers);
    expect(rank).toBe(tierRank(assessAfter(ruleSet, pastOf(ruleSet, history), answers, NOW).tier));
    return rank;
  };
  const told = (days: number, answers: Answers): HistoryEntry => ({ at: instantAgo(days), answers });

  it("words for a start count from when they were told", () => {
    const set = aSet({ when: fact("days-since-start", { from: 35 }) });
    const before = (days: number) => [told(days, anIntake({ "Q-START": "1-4-weeks" }))];
    expect(rankOf(set, before(10), aCheckIn())).toBe(tierRank("WITHIN_DAYS"));
    expect(rankOf(set, before(1), aCheckIn())).toBe(tierRank("NONE"));
  });

  it("a flare that was asked about and not told of is read without the old answers as well", () => {
    const pain = (worst: number) => aCheckIn({ "Q-NPRS-WORST": worst });
    const weeks = [
      told(21, anIntake({ "Q-NPRS-WORST": 5, "Q-START": daysAgo(40) })),
      told(14, pain(5)),
      told(7, pain(5)),
    ];
    expect(rankOf({ ...RULE_SET }, weeks, pain(7))).toBe(tierRank("INCOMPLETE"));
    expect(rankOf({ ...RULE_SET }, weeks, pain(5))).toBe(tierRank("NONE"));
  });

  it("an older answer does not contradict a newer one", () => {
    const pregnant = { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 20 };
    const weeks = [told(9, anIntake(pregnant))];
    rankOf({ ...RULE_SET }, weeks, aCheckIn({ "Q-OTHER": ["none"] }));
    expect(
      rankOf({ ...RULE_SET }, weeks, aCheckIn({ "Q-OTHER": ["none"], "Q-PREG-WEEKS": 21 })),
    ).toBeDefined();
  });
});

test("a part of a question is known or not by its own options", () => {
  const [place] = placesOf([says("Q-CHEST.tight", true) as Leaf]).values();
  const [other] = placesOf([says("Q-CHEST.test", "both") as Leaf]).values();
  const bitsOf = (of: typeof place) => (of?.kind === "codes" ? [...of.bits.keys()] : []);
  expect(bitsOf(place)).toEqual([true, "unsure"]);
  expect(bitsOf(other)).toEqual(["both", "not-tried"]);
});

test("a reader tells when its questions are asked", () => {
  const { gates } = readerOf([says("Q-CORD-PACE", "days")]);
  expect(gates).toEqual([says("Q-CORD", "clumsy-hands", "unsteady", "legs", "electric-shock", "unsure")]);
});
