import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsOf } from "../words-of.mjs";
import { ensureGenerated } from "../generate.mjs";
import { steps } from "./steps.mjs";
import { total } from "./sums.mjs";
import { troubleWords } from "./troubles.mjs";

/** @typedef {import("./steps.mjs").Outcome} Outcome */
/** @typedef {{ name: string, seconds: number, sum: Outcome }} Done */

/** Settings of an operator must not reach the tests, nor the tests an operator's database. */
const settings = /^(DATABASE_|UPRIGHT_|AUTH_|NEXT_SERVER_ACTIONS_|SMTP_|MAIL_|PORT$|NODE_ENV$)/;

/**
 * Runs the steps, all of them even when one fails, and ends with the line that sums them up.
 * @param {"everything" | "quick"} scope
 */
export async function runGates(scope) {
  for (const name of Object.keys(process.env)) if (settings.test(name)) delete process.env[name];
  const folder = mkdtempSync(join(tmpdir(), "upright-reports-"));
  /** @type {Done[]} */
  const done = [await timed("database client", () => ensureGenerated())];
  for (const { name, run } of steps.filter(({ quick }) => quick || scope === "everything")) {
    process.stdout.write(`\n--- ${name}\n`);
    done.push(await timed(name, () => run(folder)));
  }
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(troubleWords(done.flatMap(({ sum }) => sum.troubles ?? [])));
  const { passed, failed } = total(done.map(({ sum }) => sum));
  process.stdout.write(`\n${done.map(line).join("\n")}\n\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {() => Promise<Outcome | void>} run
 * @returns {Promise<Done>}
 */
async function timed(name, run) {
  const start = Date.now();
  const sum = await run().catch((/** @type {unknown} */ error) => {
    process.stderr.write(`${wordsOf(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  return { name, seconds: (Date.now() - start) / 1000, sum: sum ?? { passed: 1, failed: 0 } };
}

/** @param {Done} done */
const line = ({ name, seconds, sum: { passed, failed } }) =>
  `${failed > 0 ? "FAILED" : "ok    "}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s  ${passed} passed, ${failed} failed`;
