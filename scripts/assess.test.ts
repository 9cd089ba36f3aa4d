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

function inAFile(text: string, use: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "assess-"));
  try {
    const file = join(folder, "case.json");
    writeFileSync(file, text);
    use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  inAFile(JSON.stringify(TINGLING), (file) => {
    expect(assess("", file)).toMatchObject({ status: 0, stderr: "" });
  });
});

test("--jsonl answers each line with a line, from standard input and from a file", () => {
  const line = JSON.stringify(TINGLING);
  const lines = `${line}\n\n${line}\r\n`;
  inAFile(lines, (file) => {
    for (const { status, stdout, stderr } of [assess(lines, "--jsonl"), assess("", "--jsonl", file)]) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout.trim().split("\n")).toHaveLength(2);
    }
  });
});

test("--jsonl names the first line that it cannot read, and prints no result", () => {
  const line = JSON.stringify(TINGLING);
  const lines = `${line}\n\n${line}\r\n{"asOf": "now"}\n${line}\n`;
  inAFile(lines, (file) => {
    for (const { status, stdout, stderr } of [assess(lines, "--jsonl"), assess("", "--jsonl", file)]) {
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^assess: line 4: asOf: must be an instant/);
    }
  });
});

test("takes acts with and without an end, and spells statuses as the clinical content does", () => {
  const history = [
    { at: "2026-11-11T09:00:00Z", answers: TINGLING.answers },
    { at: "2026-11-12T09:00:00Z", act: "close", flag: "REFER-NEURO", until: "2026-12-01T09:00:00Z" },
    { at: "2026-11-13T09:00:00Z", act: "lift", flag: "REFER-NEURO", until: "2026-12-01T09:00:00Z" },
    { at: "2026-11-14T09:00:00Z", act: "lift", flag: "REFER-ADL" },
    { at: "2026-11-15T09:00:00Z", act: "close", flag: "X-CORD" },
  ];
  const { status, stdout } = assess(JSON.stringify({ ...TINGLING, history }));
  expect(status).toBe(0);
  const { causes } = JSON.parse(stdout) as { causes: readonly { status: string }[] };
  const statuses = new Set(causes.map((cause) => cause.status));
  expect(statuses).toContain("NOT INDICATED");
  for (const each of statuses)
    expect(["LIKELY", "POSSIBLE", "NOT INDICATED", "NOT ASSESSED"]).toContain(each);
});

test("names a key that is there twice, and its place", () => {
  const twice = `{"asOf": "${AT}",\n "answers": {"Q-ADL": 5, "Q-ADL": 0}}`;
  expect(assess(twice)).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "assess: answers.Q-ADL: the key is there twice (line 2, column 26)\n",
  });
  expect(assess(twice.replace("\n", ""), "--jsonl").stderr).toMatch(
    /^assess: line 1: answers.Q-ADL: the key/,
  );
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["an unknown question", JSON.stringify({ ...TINGLING, answers: { "Q-NOPE": 1 } })],
  ["an unknown code", JSON.stringify({ ...TINGLING, answers: { "Q-TREND": "awful" } })],
  [
    "chest pressure beside none of these",
    JSON.stringify({ ...TINGLING, answers: { ...A_MILD_ACHE, "Q-CARDIO": ["chest-pressure", "none"] } }),
  ],
  [
    "chest pressure beside not sure",
    JSON.stringify({ ...TINGLING, answers: { ...A_MILD_ACHE, "Q-CARDIO": ["unsure", "chest-pressure"] } }),
  ],
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
