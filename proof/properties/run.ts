import { execFileSync, spawnSync } from "node:child_process";

/** The property tests of src/domain, time after time, each with a seed of its own. Exit code 1 when one of them fails. */
const TIMES = 4;
const files = execFileSync("git", ["grep", "-l", "fast-check", "--", "src/domain/**/*.test.ts"], {
  encoding: "utf8",
});
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "proof/properties/vitest.config.mjs"];
for (let time = 0; time < TIMES; time += 1) {
  const { status } = spawnSync(process.execPath, [...vitest, ...files.trim().split("\n")], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
process.stdout.write(`property tests: ${TIMES} seeds, ${process.exitCode === 1 ? "not all" : "all"} held\n`);
