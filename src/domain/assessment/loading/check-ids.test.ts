import { describe, expect, it, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { says } from "../condition";
import { RULE_SET, type RuleSet } from "../rule-set";
import { aSet } from "./a-set.testing";
import { checkIds } from "./check-ids";

const RULE = aRule({ when: says("Q-TREND", "worse"), id: "X-ONE" });
const PARENT = { ...RULE, id: "P-ONE" };
const [CAUSE] = RULE_SET.causes;
const [CHECK] = RULE_SET.gearChecks;
if (CAUSE === undefined || CHECK === undefined) throw new Error("There is no cause or check to take after.");
const { parent: _, ...ORPHAN } = CAUSE;
const cause = (changes: Partial<typeof CAUSE>) => ({ ...ORPHAN, id: "C-ONE", mechanisms: [], ...changes });

describe("the ids of a set", () => {
  it("are those of the set in force, each once", () => {
    expect(checkIds(RULE_SET)).toEqual([]);
  });

  test.each([
    ["rules", 0],
    ["parentRules", 0],
    ["conflicts", 0],
    ["causes", 0],
    ["parentCauses", 0],
    ["mechanisms", 0],
    ["gearChecks", 0],
    ["statements", 0],
    ["notes", 0],
  ] as const)("are each there once among %s", (list, first) => {
    const all = RULE_SET[list];
    const again: RuleSet = { ...RULE_SET, [list]: [...all, all[first]] };
    expect(checkIds(again)).toEqual([
      {
        at: `${list}[${all.length}].id`,
        code: "duplicate-id",
        message: `${all[first]?.id} is there twice`,
      },
    ]);
  });

  it("are apart from one list to the next", () => {
    const set = aSet({ rules: [RULE], notes: [{ id: "X-ONE", when: RULE.when, text: "-" }] });
    expect(checkIds(set)).toEqual([
      { at: "notes[0].id", code: "duplicate-id", message: "X-ONE is there twice" },
    ]);
  });
});

describe("what points at another", () => {
  const unknown = (at: string, id: string, among: string) => ({
    at,
    code: "unknown-id",
    message: `there is no ${id} among ${among}`,
  });

  it("finds a parent among the parents, not among the rules or causes", () => {
    const set = aSet({
      rules: [RULE, { ...RULE, id: "X-TWO", parent: "X-ONE" }, { ...RULE, id: "X-THREE", parent: "P-ONE" }],
      parentRules: [PARENT],
      causes: [
        cause({}),
        cause({ id: "C-TWO", parent: "C-ONE" }),
        cause({ id: "C-THREE", parent: "CP-ONE" }),
      ],
      parentCauses: [{ id: "CP-ONE", version: 1, label: "seed", name: "-" }],
    });
    expect(checkIds(set)).toEqual([
      unknown("rules[1].parent", "X-ONE", "parentRules"),
      unknown("causes[1].parent", "C-ONE", "parentCauses"),
    ]);
  });

  it("finds mechanisms and the cause of a check", () => {
    const set = aSet({
      causes: [cause({ mechanisms: ["M-ONE", "M-TWO"] })],
      mechanisms: [{ id: "M-ONE", text: "-" }],
      gearChecks: [
        { ...CHECK, cause: "C-ONE" },
        { ...CHECK, id: "G-TWO", cause: "M-ONE" },
      ],
    });
    expect(checkIds(set)).toEqual([
      unknown("causes[0].mechanisms[1]", "M-TWO", "mechanisms"),
      unknown("gearChecks[1].cause", "M-ONE", "causes"),
    ]);
  });

  it("finds what was signed among rules and causes and their parents", () => {
    const signed = (id: string) => ({ id, version: 1, by: "-", on: "2026-11-01" });
    const set = aSet({
      rules: [RULE],
      parentRules: [PARENT],
      causes: [cause({})],
      parentCauses: [{ id: "CP-ONE", version: 1, label: "seed", name: "-" }],
      mechanisms: [{ id: "M-ONE", text: "-" }],
      approvals: ["X-ONE", "P-ONE", "C-ONE", "CP-ONE", "M-ONE"].map(signed),
    });
    expect(checkIds(set)).toEqual([
      unknown("approvals[4].id", "M-ONE", "rules, parentRules, causes, parentCauses"),
    ]);
  });
});
