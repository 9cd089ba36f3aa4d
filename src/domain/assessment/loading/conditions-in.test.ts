import { expect, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { all, any, atLeast, certain, fact, not, says } from "../condition";
import { RULE_SET } from "../rule-set";
import { aSet } from "./a-set.testing";
import { conditionsIn, withInner } from "./conditions-in";
import { jsonPath } from "./rule-set-problem";

const [A, B, C, D] = ["worse", "better", "no-change", "slightly-worse"].map((code) => says("Q-TREND", code));
if (A === undefined || B === undefined || C === undefined || D === undefined)
  throw new Error("Four are needed.");
const OLD = fact("age", { from: 65 });

test("every condition of a set is found, with its place", () => {
  const [cause] = RULE_SET.causes;
  const [check] = RULE_SET.gearChecks;
  if (cause === undefined || check === undefined)
    throw new Error("There is no cause or check to take after.");
  const { declined: _, ...undeclined } = cause;
  const set = aSet({
    rules: [
      aRule({ when: A }),
      aRule({
        when: B,
        raises: [
          { when: C, tier: "SAME_DAY" },
          { when: D, tier: "EMERGENCY" },
        ],
        lowers: [{ when: OLD, tier: "ROUTINE" }],
      }),
    ],
    conflicts: [{ id: "-", when: C, text: "-" }],
    causes: [
      {
        ...undeclined,
        items: [
          { kind: "O", when: A },
          { kind: "R", when: B, sufficient: D },
        ],
      },
      { ...cause, items: [{ kind: "T", when: C }], declined: OLD },
    ],
    gearChecks: [{ ...check, when: D }],
    notes: [{ id: "-", when: B, text: "-" }],
  });
  expect(conditionsIn(set)).toEqual([
    { at: "rules[0].when", condition: A },
    { at: "rules[1].when", condition: B },
    { at: "rules[1].raises[0].when", condition: C },
    { at: "rules[1].raises[1].when", condition: D },
    { at: "rules[1].lowers[0].when", condition: OLD },
    { at: "causes[0].items[0].when", condition: A },
    { at: "causes[0].items[1].when", condition: B },
    { at: "causes[0].items[1].sufficient", condition: D },
    { at: "causes[1].items[0].when", condition: C },
    { at: "causes[1].declined", condition: OLD },
    { at: "conflicts[0].when", condition: C },
    { at: "gearChecks[0].when", condition: D },
    { at: "notes[0].when", condition: B },
  ]);
});

test("and all that is inside it, each after what it is inside of", () => {
  const whole = all(any(A, not(B)), atLeast(1, C, certain(D)), OLD);
  const places = withInner({ at: "when", condition: whole });
  expect(places.map(({ at }) => at)).toEqual([
    "when",
    "when.all[0]",
    "when.all[0].any[0]",
    "when.all[0].any[1]",
    "when.all[0].any[1].not",
    "when.all[1]",
    "when.all[1].of[0]",
    "when.all[1].of[1]",
    "when.all[1].of[1].certain",
    "when.all[2]",
  ]);
  expect(places.map(({ condition }) => condition)).toEqual([
    ...[whole, any(A, not(B)), A, not(B), B],
    ...[atLeast(1, C, certain(D)), C, certain(D), D, OLD],
  ]);
});

test("a path is written as in JavaScript", () => {
  expect(jsonPath("rules", 3, "raises", 0, "when")).toBe("rules[3].raises[0].when");
  expect(jsonPath(3, "a.b", "c")).toBe("[3].a.b.c");
  expect(jsonPath()).toBe("");
});
