import { expect, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { says } from "../condition";
import { RULE_SET } from "../rule-set";
import { loadRuleSet } from "./load-rule-set";
import { ruleSetJsonSchema } from "./rule-set-schema";

const WORSE = says("Q-TREND", "worse");

/** Where the shape of a condition is wrong, from the condition on, and how. */
function shapeOf(when: unknown): readonly string[] {
  const loaded = loadRuleSet({ ruleSet: { ...RULE_SET, rules: [{ ...aRule({ when: WORSE }), when }] } });
  return loaded.ok
    ? []
    : loaded.problems.map(({ at, message }) => `${at.replace("ruleSet.rules[0].when", "")}: ${message}`);
}

test("of a condition that is of one kind, the first fault is told", () => {
  expect(shapeOf({ question: "Q-CORD", codes: ["legs", 7, 8] })).toEqual([".codes[1]: Invalid input"]);
});

test("of one that is of two kinds at once, no fault inside it", () => {
  const inside = { question: "Q-CORD", codes: [7] };
  expect(shapeOf({ any: [WORSE, inside], not: inside })).toEqual([": Invalid input"]);
});

test("the published schema describes a file with a rule set in it", () => {
  const schema = ruleSetJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Upright rule set",
    type: "object",
    required: ["ruleSet"],
    additionalProperties: false,
  });
  expect(schema).toHaveProperty(
    "description",
    "Rules, causes, gear checks, conflicts, thresholds and wording of the assessment engine. What no schema can say " +
      "(contiguous bands, known questions and codes, rules that can be reached, seed rows that are not weakened) is " +
      "checked when a set is loaded.",
  );
});
