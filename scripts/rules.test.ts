import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { testsById } from "@/domain/assessment/cases/tests-by-id.testing";
import { ruleSetFile } from "@/domain/assessment/loading/load-rule-set";
import { ruleSetJsonSchema } from "@/domain/assessment/loading/rule-set-schema";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { testsOfRules } from "@/domain/explanation/tests-of-rules";
import { rulesDocument } from "@/domain/explanation/rules-document";

const inRoot = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(inRoot(path), "utf8");

function rules(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/rules.ts", ...args], {
    encoding: "utf8",
    cwd: inRoot(""),
  });
}

describe("what is published", () => {
  it("docs/rules.md is what the rules say (npm run --silent rules -- document > docs/rules.md)", () => {
    expect(read("docs/rules.md")).toBe(rulesDocument(RULE_SET, testsById()));
  });

  it("the rules page names the stories that test (npm run --silent rules -- tests > src/domain/explanation/tests-of-rules.json)", () => {
    expect(Object.fromEntries(testsOfRules())).toEqual(Object.fromEntries(testsById()));
  });

  it("docs/rule-set.schema.json is what the loader reads (npm run --silent rules -- schema > ...)", () => {
    expect(JSON.parse(read("docs/rule-set.schema.json"))).toEqual(
      JSON.parse(JSON.stringify(ruleSetJsonSchema())),
    );
  });

  it("every rule and cause names the stories that test it", () => {
    const tests = testsById();
    const ids = [...RULE_SET.rules, ...RULE_SET.parentRules, ...RULE_SET.causes].map(({ id }) => id);
    expect(ids.filter((id) => (tests.get(id) ?? []).length === 0)).toEqual([]);
  });
});

describe("the published schema, by another reader of schemas", () => {
  const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    JSON.parse(read("docs/rule-set.schema.json")),
  );
  const file = JSON.parse(JSON.stringify(ruleSetFile(RULE_SET)));

  it("takes the rule set in force", () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["a key too many", { ...file, more: 1 }],
    ["no rules", { ...file, ruleSet: { ...file.ruleSet, rules: [] } }],
    ["a hash that is none", { ...file, hash: "abc" }],
    [
      "a condition that is none",
      {
        ...file,
        ruleSet: { ...file.ruleSet, notes: [{ id: "N", text: "t", when: { fact: "height", band: {} } }] },
      },
    ],
  ])("refuses %s", (_, wrong) => {
    expect(validate(wrong)).toBe(false);
  });
});

describe("the command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rules-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("exports what it then checks", () => {
    const exported = rules("export");
    expect({ status: exported.status, stderr: exported.stderr }).toEqual({ status: 0, stderr: "" });
    const file = join(folder, "rules.json");
    writeFileSync(file, exported.stdout);
    const { hash } = ruleSetFile(RULE_SET);
    expect(rules("check", file)).toMatchObject({ status: 0, stdout: `${RULE_SET.version} ${hash}\n` });
  });

  it("says where a set is at fault", () => {
    const file = join(folder, "gap.json");
    const [first, , ...rest] = RULE_SET.startBands;
    writeFileSync(file, JSON.stringify({ ruleSet: { ...RULE_SET, startBands: [first, ...rest] } }));
    const { status, stdout, stderr } = rules("check", file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^rules: .*gap\.json is refused\nruleSet\.startBands\[1\]: nothing covers 1 to 8 \(gap\)/,
    );
  });

  test.each([[["check", "/no/such/file.json"]], [["check"]], [["burn"]], [[]]])("%j: exit 2", (args) => {
    const { status, stdout, stderr } = rules(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^rules: ./);
  });
});
