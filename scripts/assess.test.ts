import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { A_MILD_ACHE } from "@/domain/assessment/a-case.testing";

const AT = "2026-11-22T09:00:00Z";
const TINGLING = {
  asOf: AT,
  answers: { ...A_MILD_ACHE, "Q-NEURO-SENS": ["tingling-left"], "Q-PULLHAB": 0 },
  history: [],
};

function assess(input: string, ...args: string[]) {
  const command = ["--import", "tsx", "scripts/assess.ts", ...args];
  return spawnSync(process.execPath, command, {
    input,
    encoding: "utf8",
    cwd: new URL("..", import.meta.url),
  });
}

test("prints a result by the contract, and nothing else", () => {
  const { status, stdout, stderr } = assess(JSON.stringify(TINGLING));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const result: unknown = JSON.parse(stdout);
  expect(Object.keys(result as object)).toEqual([
    "tier",
    "mode",
    "flags",
    "unknown",
    "causes",
    "programme",
    "ruleSet",
  ]);
  expect(result).toMatchObject({
    tier: "WITHIN_DAYS",
    mode: "RESTRICTED",
    flags: [
      { id: "REFER-NEURO" },
      {
        id: "REFER-NEURO-TINGLING",
        tier: "WITHIN_DAYS",
        label: "seed",
        because: [{ question: "Q-NEURO-SENS", answer: ["tingling-left"] }],
      },
    ],
    unknown: ["REFER-NEURO-TINGLING"],
    programme: { mode: "RESTRICTED", components: expect.any(Array), items: expect.any(Array) },
    ruleSet: { version: expect.any(String), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test("reads a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "assess-"));
  try {
    const file = join(folder, "case.json");
    writeFileSync(file, JSON.stringify(TINGLING));
    expect(assess("", file)).toMatchObject({ status: 0, stderr: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("--jsonl answers each line with a line, and stops at the first that it cannot read", () => {
  const line = JSON.stringify(TINGLING);
  const { status, stdout, stderr } = assess(`${line}\n\n${line}\r\n{"asOf": "now"}\n${line}\n`, "--jsonl");
  expect(stdout.trim().split("\n")).toHaveLength(2);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^assess: line 4: asOf: must be an instant/);
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["an unknown question", JSON.stringify({ ...TINGLING, answers: { "Q-NOPE": 1 } })],
  ["an unknown code", JSON.stringify({ ...TINGLING, answers: { "Q-TREND": "awful" } })],
  ["a wrong type", JSON.stringify({ ...TINGLING, answers: { "Q-ADL": "3" } })],
  ["no instant", JSON.stringify({ answers: {} })],
])("%s: exit 2, a message, nothing on stdout", (_, input) => {
  const { status, stdout, stderr } = assess(input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^assess: ./);
});

test.each([[["--fast"]], [["a.json", "b.json"]], [["/no/such/file.json"]]])("%j: exit 2", (args) => {
  const { status, stdout, stderr } = assess("", ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^assess: /);
});

test("--help prints the usage", () => {
  const { status, stdout } = assess("", "--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run --silent assess/);
});
