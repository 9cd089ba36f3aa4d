import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function questionnaire(...args: string[]) {
  const command = ["--import", "tsx", "scripts/questionnaire.ts", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8", cwd: new URL("..", import.meta.url) });
}

test("prints the whole bank as one JSON document and nothing else", () => {
  const { status, stdout, stderr } = questionnaire();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ version: expect.any(String), questions: expect.any(Array) });
  expect(stdout.endsWith("}\n")).toBe(true);
});

test("--help prints the usage", () => {
  const { status, stdout } = questionnaire("--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run --silent questionnaire/);
});

test.each([["--jsonl"], ["--help", "x"], ["\u001B[31m"]])("%j: exit 2, nothing on stdout", (...args) => {
  const { status, stdout, stderr } = questionnaire(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/unknown argument ".+"/);
  expect(stderr.includes("\u001B")).toBe(false);
});
