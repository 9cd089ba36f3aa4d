import { spawnSync } from "node:child_process";

/**
 * The long proofs of the engine: the laws in every context, every case of every rule, then the engine held against the
 * oracle over the whole space of red-flag answers. Arguments go to the comparison (see compare.ts). Exit code 1 when one of
 * them fails.
 */
const steps = [
  ["node_modules/vitest/vitest.mjs", "run", "--config", "proof/vitest.config.mjs"],
  ["--import", "tsx", "proof/compare.ts", ...process.argv.slice(2)],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
