import { describe, expect, it, test } from "vitest";
import { GEAR_CHECKS } from "./gear-checks";
import { otherTiers, textAtTier } from "./rule";
import { RULE_SET, ruleSetHash } from "./rule-set";
import { tierRank } from "./tier";

/** Each tier that a rule gives by its rows, or has while it is lifted. */
const EVERY_TIER = RULE_SET.rules.flatMap((rule) =>
  [rule.tier, ...otherTiers(rule)].map((tier) => ({ rule, tier })),
);
const ONLY_AT = {
  EMERGENCY: /emergency help now/,
  SAME_DAY: /doctor today/,
  WITHIN_DAYS: /this week/,
  ROUTINE: /two to four weeks/,
} as const;

const everyRule = [...RULE_SET.rules, ...RULE_SET.parentRules];

describe("the rule set", () => {
  it("is data: JSON gives it back unchanged", () => {
    expect(JSON.parse(JSON.stringify(RULE_SET))).toEqual(RULE_SET);
  });

  it("has a hash that follows its content and nothing else", () => {
    expect(ruleSetHash(RULE_SET)).toMatch(/^[0-9a-f]{64}$/);
    const copy = { ...RULE_SET, rules: [...RULE_SET.rules] };
    expect(ruleSetHash(copy)).toBe(ruleSetHash(RULE_SET));
    expect(ruleSetHash({ ...RULE_SET, rules: RULE_SET.rules.toReversed() })).not.toBe(ruleSetHash(RULE_SET));
    expect(ruleSetHash({ ...RULE_SET, version: "0" })).not.toBe(ruleSetHash(RULE_SET));
  });

  it("hashes as the published algorithm does", () => {
    const empty = { version: "" } as unknown as typeof RULE_SET;
    // printf '{"version":""}' | sha256sum
    expect(ruleSetHash(empty)).toBe("8c95d26be238b7d0b8c24a820306306357e790251d086f7de3c8e37f3992c963");
  });

  it("gives each thing an id of its own", () => {
    const ids = [
      ...everyRule,
      ...RULE_SET.causes,
      ...RULE_SET.parentCauses,
      ...RULE_SET.mechanisms,
      ...RULE_SET.statements,
      ...RULE_SET.notes,
      ...RULE_SET.conflicts,
      ...GEAR_CHECKS,
    ].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("points only at what is there", () => {
    const parents = new Set([...RULE_SET.parentRules, ...RULE_SET.parentCauses].map(({ id }) => id));
    const mechanisms = new Set(RULE_SET.mechanisms.map(({ id }) => id));
    for (const { id, parent } of [...RULE_SET.rules, ...RULE_SET.causes]) {
      if (parent !== undefined) expect(parents.has(parent), id).toBe(true);
    }
    for (const cause of RULE_SET.causes) {
      expect(cause.mechanisms.filter((id) => !mechanisms.has(id))).toEqual([]);
    }
    const used = RULE_SET.causes.flatMap((cause) => cause.mechanisms);
    expect([...mechanisms].filter((id) => !used.includes(id))).toEqual([]);
  });

  test.each(RULE_SET.rules.map((rule) => [rule.id, rule] as const))(
    "%s raises upwards and lowers downwards, and never below ROUTINE",
    (_, rule) => {
      for (const step of rule.raises) expect(tierRank(step.tier)).toBeGreaterThan(tierRank(rule.tier));
      for (const step of rule.lowers) {
        expect(tierRank(step.tier)).toBeLessThan(tierRank(rule.tier));
        expect(tierRank(step.tier)).toBeGreaterThanOrEqual(tierRank("ROUTINE"));
      }
    },
  );

  it("says that nobody has signed it", () => {
    expect(RULE_SET.approvals).toEqual([]);
  });
});

describe("what athletes and coaches read", () => {
  const texts = [
    ...everyRule.flatMap(({ text, textAt }) =>
      [text, ...Object.values(textAt)].flatMap(({ athlete, coach }) => [athlete, coach]),
    ),
    ...RULE_SET.causes.map(({ name }) => name),
    ...RULE_SET.parentCauses.map(({ name }) => name),
    ...RULE_SET.mechanisms.map(({ text }) => text),
    ...RULE_SET.statements.map(({ text }) => text),
    ...GEAR_CHECKS.map(({ fix }) => fix),
  ];

  it.each([...new Set(texts)])("%s", (text) => {
    expect(text).not.toMatch(
      /cancer|tumou?r|fractur|infect|angina|infarct|heart attack|embol|thromb|dissect|myelopath|cauda|shingles|zoster|arthritis|spondyl|osteopor|palsy|radiculop|stroke|REDs|syndrome|disease/i,
    );
    expect(text).not.toMatch(/\bcleared\b|safe to run|no risk|will prevent|prevents|guarantee|diagnos/i);
    expect(text.trim()).toBe(text);
    expect(text.length).toBeGreaterThan(3);
  });

  it("tells a coach a category and never an answer", () => {
    const said = new Map<string, Set<string>>();
    for (const { rule, tier } of EVERY_TIER) {
      const key = `${rule.category} ${tier}`;
      said.set(key, (said.get(key) ?? new Set()).add(textAtTier(rule, tier).coach));
    }
    for (const [key, texts] of said) expect([...texts], key).toHaveLength(1);
  });

  test.each(EVERY_TIER.map(({ rule, tier }) => [rule.id, tier, rule] as const))(
    "%s at %s says what that tier asks for, and nothing of another tier",
    (_, tier, rule) => {
      expect(rule.tier === tier || Object.hasOwn(rule.textAt, tier)).toBe(true);
      const { athlete, coach, clinician } = textAtTier(rule, tier);
      for (const text of [athlete, coach, clinician]) expect(text).not.toBe("");
      for (const [of, words] of Object.entries(ONLY_AT)) {
        expect(words.test(athlete), of).toBe(of === tier);
        if (of === "EMERGENCY") expect(/emergency/i.test(coach)).toBe(of === tier);
      }
      expect(athlete).not.toMatch(/\b(sit|lie|lying|keep still|neck still|stand)\b/i);
    },
  );
});
