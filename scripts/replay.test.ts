import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { anIntake, NOW } from "@/domain/assessment/a-case.testing";
import { ruleSetFile } from "@/domain/assessment/loading/load-rule-set";
import { RULE_SET, type RuleSet } from "@/domain/assessment/rule-set";

const OTHER: RuleSet = {
  ...RULE_SET,
  version: "9",
  rules: RULE_SET.rules
    .filter(({ id }) => id !== "X-CHEST-MARK")
    .map((rule) =>
      rule.id === "REFER-ADL"
        ? { ...rule, tier: "WITHIN_DAYS", raises: [], textAt: { ROUTINE: rule.text } }
        : rule,
    ),
};
const line = (answers: Parameters<typeof anIntake>[0], id?: string) =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), asOf: NOW, answers: anIntake(answers) });

const command = ["--import", "tsx", "scripts/replay.ts"];
const cwd = new URL("..", import.meta.url);
const replay = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [...command, ...args], { input, encoding: "utf8", cwd });
const printed = (stdout: string): readonly unknown[] =>
  stdout
    .trim()
    .split("\n")
    .map((each): unknown => JSON.parse(each));

let folder = "";
let rules = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "replay-"));
  rules = join(folder, "rules.json");
  writeFileSync(rules, JSON.stringify(ruleSetFile(OTHER)));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("replay", () => {
  it("prints who would move and a summary, and its bar on standard error", () => {
    const input = join(folder, "cases.jsonl");
    const cases = [line({}), line({ "Q-ADL": 1 }, "anna"), line({ "Q-LOC": ["front-of-chest"] })];
    writeFileSync(input, `${cases.join("\n")}\n`);
    const { status, stdout, stderr } = replay("", "--rules", rules, "--input", input);
    expect(status).toBe(0);
    expect(stderr).toMatch(/\[#{30}\] 100 % 3 cases/);
    const [first, second, last] = printed(stdout);
    expect(first).toMatchObject({ line: 2, id: "anna", direction: "up" });
    expect(second).toMatchObject({ line: 3, direction: "down", lost: ["X-CHEST-MARK"] });
    expect(last).toMatchObject({
      summary: {
        to: { version: "9", hash: ruleSetFile(OTHER).hash },
        cases: 3,
        up: 1,
        down: 1,
        same: 1,
        moves: { "ROUTINE > WITHIN_DAYS": 1, "ROUTINE > NONE": 1 },
        lost: { "X-CHEST-MARK": 1 },
      },
    });
  });

  it("prints all cases when asked, from standard input", () => {
    const { status, stdout } = replay(`${line({})}\n\n${line({})}\n`, "--rules", rules, "--all");
    expect(status).toBe(0);
    expect(printed(stdout)).toHaveLength(3);
  });

  it("stops at a line that it cannot read, and names it", () => {
    const { status, stderr } = replay(`${line({})}\n{"asOf": "now"}\n`, "--rules", rules);
    expect(status).toBe(2);
    expect(stderr).toMatch(/replay: line 2: asOf: must be an instant/);
  });

  it("ends at an interrupt with what it has read, marked so", async () => {
    const child = spawn(process.execPath, [...command, "--rules", rules], { cwd });
    let stdout = "";
    child.stdout.on("data", (data: Buffer) => {
      stdout += data.toString();
    });
    const many = `${line({ "Q-ADL": 1 })}\n`.repeat(50);
    child.stdin.on("error", () => undefined);
    child.stdin.write(many);
    await once(child.stderr, "data");
    child.kill("SIGINT");
    child.stdin.write(many);
    const [code] = await once(child, "close");
    expect(code).toBe(130);
    expect(printed(stdout).at(-1)).toMatchObject({ summary: { interrupted: true, up: expect.any(Number) } });
  });

  test.each([
    ["no rules", []],
    ["rules that are not there", ["--rules", "/no/such/file"]],
    ["an unknown argument", ["--fast"]],
  ])("%s: exit 2", (_, args) => {
    const { status, stdout, stderr } = replay("", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^replay: ./);
  });

  it("refuses a set that weakens the seed, with its place", () => {
    const weak = join(folder, "weak.json");
    const ruleSet = { ...RULE_SET, rules: RULE_SET.rules.filter(({ id }) => id !== "REFER-ADL") };
    writeFileSync(weak, JSON.stringify({ ruleSet }));
    const { status, stderr } = replay("", "--rules", weak);
    expect(status).toBe(2);
    expect(stderr).toMatch(/weak\.json is refused\nruleSet\.rules: REFER-ADL .*seed-missing/);
  });
});
