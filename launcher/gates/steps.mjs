import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../build.mjs";
import { ensureChromium } from "../chromium.mjs";
import { childEnv, node24 } from "../node24.mjs";
import { inRoot, root } from "../root.mjs";
import { runChild } from "../run-child.mjs";
import { playwrightSum, vitestSum } from "./sums.mjs";
import { playwrightTroubles, vitestTroubles } from "./troubles.mjs";

/** @typedef {import("./sums.mjs").Sum & { troubles?: import("./troubles.mjs").Trouble[] }} Outcome */

/**
 * One step of the tests. It answers its sum; a gate that only holds or does not counts as one.
 * @typedef {{ name: string, quick: boolean, run: (folder: string) => Promise<Outcome> }} Step
 */

const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

/**
 * @param {string} script of an installed package, below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
const tool = (script, args, env = {}) =>
  runChild(node24(), [inRoot("node_modules", ...script.split("/")), ...args], {
    cwd: root,
    env: childEnv(env),
  });

/**
 * A gate of several programs, all of which must succeed; all are run.
 * @param {[string, string[]][]} programs
 */
async function gate(programs) {
  let sum = passed;
  for (const [script, args] of programs) if ((await tool(script, args)).code !== 0) sum = failed;
  return sum;
}

/**
 * @param {string} project
 * @param {string} report
 */
async function vitest(project, report) {
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await tool("vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
  const read = readJson(report);
  return { ...vitestSum(read, code), troubles: vitestTroubles(read) };
}

/** @param {string} report */
async function playwright(report) {
  const env = { CHROME_PATH: await ensureChromium(), UPRIGHT_E2E_REPORT: report };
  const { code } = await tool("@playwright/test/cli.js", ["test"], env);
  const read = readJson(report);
  return { ...playwrightSum(read, code), troubles: playwrightTroubles(read) };
}

/** @param {string} path */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

/** @type {Step[]} */
export const steps = [
  {
    name: "types",
    quick: true,
    run: () =>
      gate([
        ["next/dist/bin/next", ["typegen"]],
        ["typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"]],
        ["typescript/bin/tsc", ["--noEmit", "-p", "launcher/tsconfig.json"]],
      ]),
  },
  { name: "lint with the walls", quick: true, run: () => gate([["oxlint/bin/oxlint", []]]) },
  { name: "format", quick: true, run: () => gate([["oxfmt/bin/oxfmt", ["--check"]]]) },
  { name: "dead code", quick: true, run: () => gate([["knip/bin/knip.js", []]]) },
  { name: "unit tests", quick: true, run: (folder) => vitest("unit", join(folder, "unit.json")) },
  {
    name: "database tests",
    quick: false,
    run: (folder) => vitest("database", join(folder, "database.json")),
  },
  { name: "build", quick: false, run: () => ensureBuilt().then(() => passed) },
  { name: "browser tests", quick: false, run: (folder) => playwright(join(folder, "browser.json")) },
];
