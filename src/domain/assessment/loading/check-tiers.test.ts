import { describe, expect, it, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { says } from "../condition";
import type { Rule } from "../rule";
import { RULE_SET } from "../rule-set";
import { TIERS, type Tier } from "../tier";
import { aSet } from "./a-set.testing";
import { checkTiers } from "./check-tiers";

const WHEN = says("Q-TREND", "worse");
const WORDS = { clinician: "-", athlete: "-", coach: "-" };
const wordsAt = (...tiers: readonly Tier[]) => Object.fromEntries(tiers.map((tier) => [tier, WORDS]));
const rows = (...tiers: readonly Tier[]) => tiers.map((tier) => ({ when: WHEN, tier }));
/** A rule that has words for every tier unless told otherwise. */
const rule = (changes: Partial<Rule>) => aRule({ when: WHEN, textAt: wordsAt(...TIERS), ...changes });
const orderOf = (changes: Partial<Rule>) => checkTiers(aSet({ rules: [rule({}), rule(changes)] }));

describe("rows of a rule", () => {
  it("are in order in the set in force", () => {
    expect(checkTiers(RULE_SET)).toEqual([]);
  });

  test.each<[string, Partial<Rule>]>([
    ["raise above its tier", { tier: "WITHIN_DAYS", raises: rows("SAME_DAY", "EMERGENCY") }],
    ["lower below it", { tier: "SAME_DAY", lowers: rows("WITHIN_DAYS", "ROUTINE") }],
    ["may be missing where it has no tier", { tier: "NONE" }],
  ])("%s", (_, changes) => {
    expect(orderOf(changes)).toEqual([]);
  });

  it.each<Tier>(["WITHIN_DAYS", "ROUTINE"])("do not raise WITHIN_DAYS to %s", (tier) => {
    expect(orderOf({ raises: rows("SAME_DAY", tier) })).toEqual([
      {
        at: "rules[1].raises[1].tier",
        code: "tier-order",
        message: `a raise to ${tier} can never exceed WITHIN_DAYS`,
      },
    ]);
  });

  it.each<Tier>(["WITHIN_DAYS", "SAME_DAY", "NONE"])("do not lower WITHIN_DAYS to %s", (tier) => {
    expect(orderOf({ lowers: rows("ROUTINE", tier) })).toEqual([
      {
        at: "rules[1].lowers[1].tier",
        code: "tier-order",
        message: `a lower from WITHIN_DAYS to ${tier} goes up or below ROUTINE`,
      },
    ]);
  });

  test.each<[string, Partial<Rule>]>([
    ["a rule", { tier: "INCOMPLETE" }],
    ["a raise", { tier: "ROUTINE", raises: rows("SAME_DAY", "INCOMPLETE") }],
    ["a lower", { lowers: rows("ROUTINE", "INCOMPLETE") }],
  ])("INCOMPLETE is no tier of %s", (_, changes) => {
    expect(orderOf(changes)).toEqual([
      { at: "rules[1]", code: "tier-order", message: "INCOMPLETE is no tier of a rule" },
    ]);
  });
});

describe("words", () => {
  const noWords = (at: string, tier: Tier) => ({
    at,
    code: "no-words",
    message: `nothing says what ${tier} means for the reader`,
  });

  it("are there for each tier that a rule gives, but its own", () => {
    const changes = { raises: rows("SAME_DAY", "EMERGENCY", "SAME_DAY"), textAt: wordsAt("EMERGENCY") };
    expect(checkTiers(aSet({ rules: [rule({}), rule(changes)] }))).toEqual([
      noWords("rules[1].textAt", "ROUTINE"),
      noWords("rules[1].textAt", "SAME_DAY"),
    ]);
  });

  it("are there for each tier that the children of a parent give, but the lowest of them", () => {
    const parent = (id: string, ...tiers: readonly Tier[]) => ({
      ...rule({}),
      id,
      textAt: wordsAt(...tiers),
    });
    const child = (of: string, tier: Tier, ...raises: readonly Tier[]) =>
      rule({ parent: of, tier, raises: rows(...raises) });
    const set = aSet({
      rules: [child("P-1", "WITHIN_DAYS", "EMERGENCY"), child("P-1", "SAME_DAY"), child("P-2", "EMERGENCY")],
      parentRules: [parent("P-1", "WITHIN_DAYS"), parent("P-2", "EMERGENCY"), parent("P-3")],
    });
    expect(checkTiers(set)).toEqual([
      noWords("parentRules[0].textAt", "EMERGENCY"),
      noWords("parentRules[0].textAt", "SAME_DAY"),
    ]);
  });
});
