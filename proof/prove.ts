import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { ruleSetHash, RULE_SET } from "@/domain/assessment/rule-set";
import type { Proof } from "@/domain/explanation/proof";
import { runCases } from "./run-cases";
import { sensitivityOf } from "./sensitivity";

/**
 * The long proofs of the engine: the laws in every context and every case of every rule; the engine held against the oracle
 * over random series of check-ins and the whole space of red-flag answers; slips in every rule. Arguments go to the comparison (see compare.ts). Exit code 1
 * when one of them fails. What they counted goes to src/domain/explanation/proof.json, for the rules page.
 */
const OUT = new URL("../src/domain/explanation/proof.json", import.meta.url);
const MUTANTS = new URL("mutation/last.json", import.meta.url);

const steps = [
  ["node_modules/vitest/vitest.mjs", "run", "--config", "proof/vitest.config.mjs"],
  ["--import", "tsx", "proof/compare-all-series.ts"],
  ["--import", "tsx", "proof/compare.ts", ...process.argv.slice(2)],
  ["--import", "tsx", "proof/mutation/run.ts", MUTANTS.pathname],
];
let printed = "";
for (const step of steps) printed += await run(step);

const laws = /laws: (\d+) steps .* and (\d+) blanks.* 10\^(\d+) .*; ([\d.]+) s/.exec(printed);
const exhaustive = /exhaustive: (\d+) cases .*; ([\d.]+) s/.exec(printed);
const compared = /all: (\d+) compared, (\d+) differ/.exec(printed);
const mutants = JSON.parse(readFileSync(MUTANTS, "utf8")) as {
  readonly tried: number;
  readonly noticed: number;
  readonly equivalent: number;
  readonly survivors: Readonly<Record<string, string>>;
};
if (laws === null || exhaustive === null || compared === null) {
  process.stdout.write("not every proof said what it counted: the figures stay as they were\n");
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
    mutants: {
      tried: mutants.tried,
      noticed: mutants.noticed,
      equivalent: mutants.equivalent,
      survivors: Object.keys(mutants.survivors).length,
    },
    flags: sensitivityOf(runCases().results),
  };
  writeFileSync(OUT, `${JSON.stringify(proof, undefined, 2)}\n`);
}

/** Runs one step, shows what it prints as it does, and gives it back. */
async function run(step: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, step, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const chunk of child.stdout) {
    process.stdout.write(chunk as Buffer);
    text += String(chunk);
  }
  if (child.exitCode !== 0) process.exitCode = 1;
  return text;
}
