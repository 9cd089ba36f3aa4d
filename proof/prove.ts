import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { ruleSetHash, RULE_SET } from "@/domain/assessment/rule-set";
import type { Proof } from "@/domain/explanation/proof";
import { runCases } from "./run-cases";
import { sensitivityOf } from "./sensitivity";

/**
 * The long proofs, in two lines at a time: the laws in every context and every case of every rule, the engine held against
 * the oracle over random series of check-ins and the space of red-flag answers, and a worker killed 200 times; beside them
 * the property tests with seeds of that run, slips in every rule and mutants of the code. Exit code 1 when one of them fails. What they counted goes to
 * src/domain/explanation/proof.json, for the rules page, when all of them came to their end and held.
 *
 * `--code-as-kept`: counts the mutants of the code as they were kept, without trying what changed since.
 * `--full`: more pairs of domains and random combinations, and every mutant of the code tried again (hours).
 */
const OUT = new URL("../src/domain/explanation/proof.json", import.meta.url);
const full = process.argv.includes("--full");
const scratch = mkdtempSync(join(tmpdir(), "upright-prove-"));
const [RULES, CODE] = [join(scratch, "rules.json"), join(scratch, "code.json")];
const CODE_FLAGS = full ? ["--force"] : process.argv.includes("--code-as-kept") ? ["--read"] : [];
const LARGE = full ? ["--each", "40", "--sample", "200000"] : ["--each", "12", "--sample", "20000"];

const lines: readonly (readonly (readonly string[])[])[] = [
  [
    ["node_modules/vitest/vitest.mjs", "run", "--config", "proof/vitest.config.mjs"],
    ["--import", "tsx", "proof/compare-all-series.ts"],
    ["--import", "tsx", "proof/compare.ts", ...LARGE],
    ["--import", "tsx", "proof/kills/run.ts"],
  ],
  [
    ["--import", "tsx", "proof/properties/run.ts"],
    ["--import", "tsx", "proof/mutation/run.ts", RULES],
    ["--import", "tsx", "proof/mutation/run-code.ts", CODE, ...CODE_FLAGS],
  ],
];
const started = performance.now();
const printed = (await Promise.all(lines.map(runLine))).join("");

const laws = /laws: (\d+) steps .* and (\d+) blanks.* 10\^(\d+) .*; ([\d.]+) s/.exec(printed);
const exhaustive = /exhaustive: (\d+) cases .*; ([\d.]+) s/.exec(printed);
const compared = /all: (\d+) compared, (\d+) differ/.exec(printed);
const holds = process.exitCode === undefined || process.exitCode === 0;
if (!holds || laws === null || exhaustive === null || compared === null) {
  process.stdout.write("not every proof held and said what it counted: the figures stay as they were\n");
  process.exitCode = 1;
} else {
  const proof: Proof = {
    ruleSet: { version: RULE_SET.version, hash: ruleSetHash(RULE_SET) },
    commit: execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim(),
    machine: `${platform()} ${arch()}, ${cpus()[0]?.model ?? "?"}, Node ${process.version}`,
    agreement: { compared: Number(compared[1]), differing: Number(compared[2]) },
    exhaustive: { cases: Number(exhaustive[1]), seconds: Number(exhaustive[2]) },
    laws: {
      steps: Number(laws[1]),
      blanks: Number(laws[2]),
      combinations: `10^${laws[3] ?? ""}`,
      seconds: Number(laws[4]),
    },
    mutants: JSON.parse(readFileSync(RULES, "utf8")) as NonNullable<Proof["mutants"]>,
    code: JSON.parse(readFileSync(CODE, "utf8")) as NonNullable<Proof["code"]>,
    flags: sensitivityOf(runCases().results),
  };
  writeFileSync(OUT, `${JSON.stringify(proof, undefined, 2)}\n`);
}
rmSync(scratch, { recursive: true });
process.stdout.write(`prove: ${Math.round((performance.now() - started) / 1000)} s\n`);

/** Runs the steps of a line one after the other, and gives back what they printed. */
async function runLine(steps: readonly (readonly string[])[]): Promise<string> {
  let text = "";
  for (const step of steps) text += await run(step);
  return text;
}

/** Runs one step, shows what it prints as it does, and gives it back. */
async function run(step: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, step, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  let text = "";
  for await (const chunk of child.stdout) {
    process.stdout.write(chunk as Buffer);
    text += String(chunk);
  }
  if ((await ended) !== 0) process.exitCode = 1;
  return text;
}
