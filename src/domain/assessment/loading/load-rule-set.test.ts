import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { all, any, fact, not, says, type Condition } from "../condition";
import type { Rule } from "../rule";
import { RULE_SET, ruleSetHash, type RuleSet } from "../rule-set";
import { TIERS } from "../tier";
import { loadRuleSet, ruleSetFile } from "./load-rule-set";
import type { RuleSetProblemCode } from "./rule-set-problem";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is wrong with a set, as "code at", without the name of the set itself. */
function problemsOf(ruleSet: unknown): readonly string[] {
  const loaded = loadRuleSet({ ruleSet: json(ruleSet) });
  return loaded.ok ? [] : loaded.problems.map(({ code, at }) => `${code} ${at.replace(/^ruleSet\.?/, "")}`);
}

const at = (id: string) => RULE_SET.rules.findIndex((rule) => rule.id === id);

/** One rule changed; it has words for every tier that the change may give it. */
function withRule(id: string, change: (rule: Rule) => unknown): unknown {
  const worded = (rule: Rule): Rule => {
    const textAt = Object.fromEntries(TIERS.map((tier) => [tier, rule.textAt[tier] ?? rule.text]));
    return { ...rule, textAt };
  };
  return { ...RULE_SET, rules: RULE_SET.rules.map((rule) => (rule.id === id ? change(worded(rule)) : rule)) };
}

const X_CES = `rules[${at("X-CES")}]`;
const NUMBNESS = `rules[${at("REFER-NEURO-NUMBNESS")}]`;
const when = (condition: unknown) => withRule("X-CES", (rule) => ({ ...rule, when: condition }));

describe("a rule set from outside", () => {
  it("is taken as it was exported, with the same hash", () => {
    const loaded = loadRuleSet(json(ruleSetFile(RULE_SET)));
    expect(loaded).toEqual({ ok: true, ruleSet: RULE_SET, hash: ruleSetHash(RULE_SET) });
  });

  it("is taken without a hash, and refused with another", () => {
    expect(loadRuleSet({ ruleSet: json(RULE_SET) }).ok).toBe(true);
    const changed = { ...ruleSetFile(RULE_SET), ruleSet: { ...RULE_SET, version: "9" } };
    expect(loadRuleSet(json(changed))).toMatchObject({ ok: false, problems: [{ code: "hash", at: "hash" }] });
  });

  it("is taken with other words, sources and versions", () => {
    const reworded = withRule("REFER-NEURO-NUMBNESS", (rule) => ({
      ...rule,
      version: 2,
      source: "another",
      text: { ...rule.text, athlete: "Other words." },
    }));
    expect(problemsOf(reworded)).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(loadRuleSet(value).ok).toBe(false);
        expect(loadRuleSet({ ruleSet: value }).ok).toBe(false);
      }),
    );
  });
});

describe("is refused, with the place of the fault", () => {
  const cases: readonly (readonly [string, unknown, RuleSetProblemCode, string])[] = [
    ["a key too many", { ...RULE_SET, notes2: [] }, "shape", ""],
    [
      "a tier that is not",
      withRule("X-CES", (rule) => ({ ...rule, tier: "SOON" })),
      "shape",
      `${X_CES}.tier`,
    ],
    [
      "a condition that is none",
      when({ any: [says("Q-CORD", "bowel"), { question: "Q-CORD", codes: [7] }] }),
      "shape",
      `${X_CES}.when.any[1].codes[0]`,
    ],
    [
      "an id twice",
      { ...RULE_SET, rules: [...RULE_SET.rules, RULE_SET.rules[0]] },
      "duplicate-id",
      `rules[${RULE_SET.rules.length}].id`,
    ],
    [
      "a parent that is not there",
      withRule("X-CES", (rule) => ({ ...rule, parent: "REFER-NOPE" })),
      "unknown-id",
      `${X_CES}.parent`,
    ],
    [
      "a tier without words",
      withRule("X-CORD", (rule) => ({ ...rule, textAt: { ...rule.textAt, EMERGENCY: undefined } })),
      "no-words",
      `rules[${at("X-CORD")}].textAt`,
    ],
    ["a question that is not asked", when(says("Q-NOPE", "yes")), "unknown-question", `${X_CES}.when`],
    [
      "a part that is not there",
      when(any(says("Q-CORD", "bowel"), says("Q-CORD.left", "bowel"))),
      "unknown-part",
      `${X_CES}.when.any[1]`,
    ],
    ["no part where one is needed", when(says("Q-SELFCARE", "ice")), "unknown-part", `${X_CES}.when`],
    [
      "an option that is not there",
      when(says("Q-CORD", "bowel", "bladder")),
      "unknown-code",
      `${X_CES}.when.codes[1]`,
    ],
    [
      "a number of what is no number",
      when({ question: "Q-CORD", band: { from: 1 } }),
      "wrong-kind",
      `${X_CES}.when`,
    ],
    [
      "words in what is no text",
      when({ question: "Q-CORD", mentions: ["numb"] }),
      "wrong-kind",
      `${X_CES}.when`,
    ],
    [
      "a threshold that is no edge of a band",
      when(fact("age", { from: 41 })),
      "threshold",
      `${X_CES}.when.band`,
    ],
    [
      "a band without numbers",
      when(fact("age", { from: 50, below: 40 })),
      "contradiction",
      `${X_CES}.when.band`,
    ],
    [
      "a gap between bands",
      withBands("age", (bands) => bands.filter((_, index) => index !== 2)),
      "gap",
      "thresholds[0].bands[2]",
    ],
    [
      "an overlap of bands",
      withBands("age", (bands) => bands.map((band, index) => (index === 1 ? { ...band, from: 12 } : band))),
      "overlap",
      "thresholds[0].bands[1]",
    ],
    [
      "bands that end",
      withBands("age", (bands) => bands.map((band) => ({ ...band, below: band.below ?? 99 }))),
      "gap",
      "thresholds[0].bands[5]",
    ],
    [
      "a gap between starts in words",
      {
        ...RULE_SET,
        startBands: RULE_SET.startBands.map((each) => (each.from === 8 ? { ...each, from: 9 } : each)),
      },
      "gap",
      "startBands[2]",
    ],
    [
      "a start in words without days",
      { ...RULE_SET, startBands: RULE_SET.startBands.slice(0, -1) },
      "gap",
      "startBands",
    ],
    [
      "a raise that can never exceed",
      withRule("X-CORD", (rule) => ({ ...rule, raises: [{ ...rule.raises[0], tier: "SAME_DAY" }] })),
      "tier-order",
      `rules[${at("X-CORD")}].raises[0].tier`,
    ],
    [
      "a lower that goes below ROUTINE",
      withRule("REFER-NEURO-NUMBNESS", (rule) => ({
        ...rule,
        lowers: [{ ...rule.lowers[0], tier: "NONE" }],
      })),
      "tier-order",
      `${NUMBNESS}.lowers[0].tier`,
    ],
    [
      "a condition that contradicts itself",
      when(all(says("Q-TREND", "worse"), says("Q-TREND", "better"))),
      "unreachable",
      `${X_CES}.when`,
    ],
    [
      "a condition inside another that nothing makes hold",
      when(any(says("Q-CORD", "bowel"), all(says("Q-WING", "none"), says("Q-WING", "left")))),
      "unreachable",
      `${X_CES}.when.any[1]`,
    ],
    [
      "a condition on what is not asked then",
      when(all(says("Q-TRAUMA", "nothing"), says("Q-ONSET", "within-hours"), says("Q-MIDLINE", "yes"))),
      "unreachable",
      `${X_CES}.when`,
    ],
    [
      "a rule that always holds",
      when(any(says("Q-CORD", "bowel"), not({ certain: says("Q-CORD", "bowel") }))),
      "contradiction",
      `${X_CES}.when`,
    ],
    [
      "a raise that a higher one covers",
      withRule("X-CORD", (rule) => ({
        ...rule,
        tier: "WITHIN_DAYS",
        raises: [...rule.raises, { when: says("Q-CORD-PACE", "days"), tier: "SAME_DAY" }],
      })),
      "unreachable",
      `rules[${at("X-CORD")}].raises[1]`,
    ],
    [
      "a tier that a row always takes over",
      withRule("X-CORD", (rule) => ({ ...rule, raises: [{ when: rule.when, tier: "EMERGENCY" }] })),
      "unreachable",
      `rules[${at("X-CORD")}].tier`,
    ],
  ];

  test.each(cases)("%s", (_, ruleSet, code, where) => {
    expect(problemsOf(ruleSet)).toContain(`${code} ${where}`);
  });
});

function withBands(
  factId: string,
  change: (bands: RuleSet["thresholds"][number]["bands"]) => unknown,
): unknown {
  return {
    ...RULE_SET,
    thresholds: RULE_SET.thresholds.map((each) =>
      "fact" in each.of && each.of.fact === factId ? { ...each, bands: change(each.bands) } : each,
    ),
  };
}

describe("the rows of the seed may not be weakened", () => {
  const weaker: readonly (readonly [string, unknown, RuleSetProblemCode])[] = [
    ["by leaving one out", without("rules", "REFER-ADL"), "seed-missing"],
    ["by leaving a parent out", withoutParent("REFER-NEURO"), "seed-missing"],
    ["by leaving a cause out", without("causes", "CAUSE-BRA"), "seed-missing"],
    ["by leaving a mechanism out", withoutMechanism("MECH-BRA"), "seed-missing"],
    ["by leaving a statement out", without("statements", "CTX-RULEOUT"), "seed-missing"],
    ["by another label", withRule("REFER-ADL", (rule) => ({ ...rule, label: "beyond" })), "seed-weaker"],
    [
      "by taking it from its parent",
      withRule("REFER-NEURO-TINGLING", (rule) => ({ ...rule, parent: undefined })),
      "seed-weaker",
    ],
    [
      "by a lower tier",
      withRule("REFER-SEVERE-ACUTE", (rule) => ({ ...rule, tier: "WITHIN_DAYS" })),
      "seed-weaker",
    ],
    ["by a milder mode", withRule("REFER-WORSENING", (rule) => ({ ...rule, mode: "FULL" })), "seed-weaker"],
    [
      "by a milder mode of a row",
      withRule("REFER-NEURO-NUMBNESS", (rule) => ({
        ...rule,
        lowers: rule.lowers.map((step) => ({ ...step, mode: undefined })),
      })),
      "seed-weaker",
    ],
    [
      "by a narrower condition",
      withRule("REFER-NEURO-NUMBNESS", (rule) => ({ ...rule, when: says("Q-NEURO-SENS", "numbness-left") })),
      "seed-weaker",
    ],
    [
      "by a condition that takes away",
      withRule("REFER-NEURO-TINGLING", (rule) => ({
        ...rule,
        when: all(rule.when, not(says("Q-NEURO-PATT", "only-with-straps"))),
      })),
      "seed-weaker",
    ],
    [
      "by a threshold moved up",
      withRule("REFER-TRAUMA-FALL", (rule) => ({
        ...rule,
        raises: rule.raises.map((step) => ({ ...step, when: moved(step.when, 7, 8) })),
      })),
      "seed-weaker",
    ],
    [
      "by a raise left out",
      withRule("REFER-NEURO-WEAKNESS", (rule) => ({ ...rule, raises: [] })),
      "seed-weaker",
    ],
    [
      "by one more lower",
      withRule("REFER-ADL", (rule) => ({
        ...rule,
        tier: "WITHIN_DAYS",
        raises: [],
        lowers: [{ when: says("Q-TREND", "better"), tier: "ROUTINE" }],
      })),
      "seed-weaker",
    ],
    [
      "by reading what is not known as false",
      withRule("REFER-ADL", (rule) => ({ ...rule, when: { certain: rule.when } })),
      "seed-weaker",
    ],
  ];

  test.each(weaker)("%s", (_, ruleSet, code) => {
    const loaded = loadRuleSet({ ruleSet: json(ruleSet) });
    const codes = loaded.ok ? [] : loaded.problems.map((problem) => problem.code);
    expect([...new Set(codes)]).toContain(code);
    expect(codes.every((each) => each.startsWith("seed-"))).toBe(true);
  });

  it("and tells for which answers", () => {
    const ruleSet = withRule("REFER-NEURO-NUMBNESS", (rule) => ({
      ...rule,
      when: says("Q-NEURO-SENS", "numbness-left"),
    }));
    const loaded = loadRuleSet({ ruleSet: json(ruleSet) });
    expect(loaded.ok ? "" : loaded.problems[0]?.message).toMatch(
      /REFER-NEURO-NUMBNESS gives nothing where the built-in row gives .* Q-NEURO-SENS numbness-right/,
    );
  });

  test.each([
    [
      "a wider condition",
      "REFER-ADL",
      (rule: Rule) => ({ ...rule, when: any(rule.when, says("Q-MECH", "nothing-changes-it")) }),
    ],
    ["a higher tier", "REFER-PERSISTS", (rule: Rule) => ({ ...rule, tier: "WITHIN_DAYS", raises: [] })],
    ["no lower", "REFER-NEURO-TINGLING", (rule: Rule) => ({ ...rule, lowers: [] })],
    ["a stricter mode", "REFER-WORSENING", (rule: Rule) => ({ ...rule, mode: "HOLD" })],
  ])("but may be made stronger: %s", (_, id, change) => {
    expect(problemsOf(withRule(id, change))).toEqual([]);
  });

  it("while a rule beyond the seed may go", () => {
    expect(problemsOf(without("rules", "X-AGE-OLD"))).toEqual([]);
  });
});

function without(list: "rules" | "causes" | "statements", id: string): RuleSet {
  return {
    ...RULE_SET,
    [list]: RULE_SET[list].filter((each) => each.id !== id),
    gearChecks: gearOfOthers(id),
  };
}

function gearOfOthers(cause: string): RuleSet["gearChecks"] {
  return RULE_SET.gearChecks.filter((check) => check.cause !== cause);
}

function withoutParent(id: string): RuleSet {
  return {
    ...RULE_SET,
    parentRules: RULE_SET.parentRules.filter((rule) => rule.id !== id),
    rules: RULE_SET.rules.map(({ parent, ...rule }) =>
      parent === undefined || parent === id ? rule : { ...rule, parent },
    ),
  };
}

function withoutMechanism(id: string): RuleSet {
  return {
    ...RULE_SET,
    mechanisms: RULE_SET.mechanisms.filter((each) => each.id !== id),
    causes: RULE_SET.causes.map((cause) => ({
      ...cause,
      mechanisms: cause.mechanisms.filter((each) => each !== id),
    })),
  };
}

/** A condition with thresholds of pain moved. */
function moved(condition: Condition, from: number, to: number): Condition {
  const text = JSON.stringify(condition).replaceAll(
    new RegExp(`("question":"Q-NPRS-[A-Z]+","band":\\{"from":)${from}`, "g"),
    `$1${to}`,
  );
  return JSON.parse(text) as Condition;
}
