import { describe, expect, it, test } from "vitest";
import { aRule } from "../a-rule.testing";
import { all, any, says } from "../condition";
import { RULE_SET, ruleSetHash, type RuleSet } from "../rule-set";
import { ENGINE_SEED_ROWS } from "../seed-rows";
import { aSet, asking } from "./a-set.testing";
import { loadRuleSet, ruleSetFile } from "./load-rule-set";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problemsOf = (file: unknown) => {
  const loaded = loadRuleSet(json(file));
  return loaded.ok ? [] : loaded.problems;
};
const WORSE = says("Q-TREND", "worse");
const NEVER = all(WORSE, says("Q-TREND", "better"));

describe("a file of rules", () => {
  it("is taken as it was written, with the hash or without", () => {
    const ruleSet: RuleSet = { ...RULE_SET, version: "9.9.9" };
    const taken = { ok: true, ruleSet, hash: ruleSetHash(ruleSet) };
    expect(ruleSetFile(ruleSet)).toEqual({
      ...{ $schema: "./rule-set.schema.json", hash: ruleSetHash(ruleSet), ruleSet },
    });
    expect(loadRuleSet(json(ruleSetFile(ruleSet)))).toEqual(taken);
    expect(loadRuleSet(json({ ruleSet }))).toEqual(taken);
  });

  it("is refused first for its hash", () => {
    const ruleSet = asking(says("Q-NOPE", "yes"));
    expect(problemsOf({ ...ruleSetFile(RULE_SET), ruleSet })).toEqual([
      { at: "hash", code: "hash", message: `the content has the hash ${ruleSetHash(ruleSet)}` },
    ]);
  });

  it("then for ids, questions, bands and tiers together", () => {
    const when = any(says("Q-NOPE", "yes"), { fact: "age", band: { from: 41 } }, NEVER);
    const ruleSet = asking(when, { parent: "P-NOPE", raises: [{ when: WORSE, tier: "ROUTINE" }] });
    expect(problemsOf({ ruleSet }).map(({ at, code }) => `${code} ${at}`)).toEqual([
      "unknown-id ruleSet.rules[0].parent",
      "unknown-question ruleSet.rules[0].when.any[0]",
      "threshold ruleSet.rules[0].when.any[1].band",
      "tier-order ruleSet.rules[0].raises[0].tier",
      "no-words ruleSet.rules[0].textAt",
    ]);
  });

  const words = { clinician: "-", athlete: "-", coach: "-" };
  const textAt = { ROUTINE: words };

  it("then for what nothing can reach", () => {
    expect(problemsOf({ ruleSet: asking(NEVER, { textAt }) })).toEqual([
      { at: "ruleSet.rules[0].when", code: "unreachable", message: "no answers make this hold" },
    ]);
  });

  it("and at last for rows of the seed", () => {
    const problems = problemsOf({
      ruleSet: aSet({ rules: [aRule({ when: WORSE, textAt })], statements: [] }),
    });
    expect(problems).toEqual(
      ENGINE_SEED_ROWS.map(({ id, realisedIn }) => ({
        at: `ruleSet.${realisedIn}`,
        code: "seed-missing",
        message: `${id} stands in the seed and may not be left out`,
      })),
    );
  });
});

describe("what has another shape", () => {
  const shapeOf = (file: unknown) =>
    problemsOf(file).map(({ at, code, message }) => {
      expect(code).toBe("shape");
      return `${at}: ${message}`;
    });

  test.each<[string, unknown, readonly RegExp[]]>([
    ["no file", 7, [/^: .*expected object/]],
    ["nothing in it", {}, [/^ruleSet: .*expected object/]],
    ["a hash that is none", { ...ruleSetFile(RULE_SET), hash: "7" }, [/^hash: .*pattern/]],
    [
      "two faults",
      { ruleSet: { ...aSet({ rules: [] }), version: "" } },
      [/^ruleSet\.version: Too small/, /^ruleSet\.rules: Too small/],
    ],
    [
      "a condition of no kind",
      { ruleSet: { ...RULE_SET, rules: [{ ...aRule({ when: WORSE }), when: 7 }] } },
      [/^ruleSet\.rules\[0\]\.when: Invalid input$/],
    ],
    [
      "a code of no kind",
      {
        ruleSet: {
          ...RULE_SET,
          rules: [{ ...aRule({ when: WORSE }), when: { question: "Q-CORD", codes: ["legs", 7] } }],
        },
      },
      [/^ruleSet\.rules\[0\]\.when\.codes\[1\]: Invalid input$/],
    ],
    [
      "one deep inside",
      {
        ruleSet: {
          ...RULE_SET,
          rules: [
            {
              ...aRule({ when: WORSE }),
              when: { any: [WORSE, { all: [WORSE, { question: "Q-ADL", band: { from: "1" } }] }] },
            },
          ],
        },
      },
      [/^ruleSet\.rules\[0\]\.when\.any\[1\]\.all\[1\]\.band\.from: .*expected number/],
    ],
  ])("is refused where the fault is: %s", (_, file, problems) => {
    const found = shapeOf(file);
    expect(found).toHaveLength(problems.length);
    for (const [at, problem] of problems.entries()) expect(found[at]).toMatch(problem);
  });
});
