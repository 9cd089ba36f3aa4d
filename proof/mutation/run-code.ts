import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { codeMutantsIn } from "./code-mutants";
import { judgeSurvivors } from "./judge-survivors";

/**
 * Tries mutants of the engine's code with Stryker, shard by shard; what has not changed since the kept results were made is
 * not tried again. Survivors have to stand in code-survivors.json, with a reason or as not yet looked at: those are counted,
 * shown on the rules page, and no new one may join them unseen. One that is noticed by now is named, to be taken out.
 *
 * Arguments: the file to write the counts to; --force tries everything again, --read only reads what was kept, --list writes the
 * survivors down.
 */
const SHARDS = ["truth", "result", "series", "compiled", "checks", "loading", "beside"] as const;
const [, , out, ...flags] = process.argv;
const REASONS = new URL("code-survivors.json", import.meta.url);
const reasons = JSON.parse(readFileSync(REASONS, "utf8")) as Readonly<Record<string, string>>;

const OPEN = "not yet looked at";
const started = performance.now();
const found = SHARDS.map((shard) => {
  if (!flags.includes("--read")) tryShard(shard);
  const result = codeMutantsIn(new URL(`code/${shard}.json`, import.meta.url));
  const { tried, noticed, leftOut, survivors } = result;
  process.stdout.write(
    `code, ${shard}: ${tried} mutants, ${noticed} noticed, ${survivors.length} survive; ${leftOut} left out\n`,
  );
  return result;
});
const sum = (of: (each: (typeof found)[number]) => number) => found.reduce((all, each) => all + of(each), 0);
const survivors = found.flatMap((each) => each.survivors);
const summary = {
  tried: sum(({ tried }) => tried),
  noticed: sum(({ noticed }) => noticed),
  leftOut: sum(({ leftOut }) => leftOut),
  survivors: survivors.length,
  open: survivors.filter((id) => reasons[id] === OPEN).length,
};
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `code mutants: ${summary.tried} tried, ${summary.noticed} noticed, ${summary.survivors} survive, ${summary.open} of them not yet looked at; ${seconds} s\n`,
);
if (out !== undefined) writeFileSync(out, `${JSON.stringify(summary, undefined, 2)}\n`);
// For the first list of a new shard: every survivor that has no reason yet is written down as open.
if (flags.includes("--list")) {
  const listed = Object.fromEntries(survivors.toSorted().map((id) => [id, reasons[id] ?? OPEN]));
  writeFileSync(REASONS, `${JSON.stringify(listed, undefined, 2)}\n`);
} else if (judgeSurvivors(survivors, reasons).unexplained.length > 0) process.exitCode = 1;

function tryShard(shard: string): void {
  const force = flags.includes("--force") ? ["--force"] : [];
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/@stryker-mutator/core/bin/stryker.js",
      "run",
      `proof/mutation/code/${shard}.stryker.mjs`,
      ...force,
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  // Kept on one line, without where it was made: it is read by the next run, and by nobody else.
  const kept = new URL(`code/${shard}.json`, import.meta.url);
  const report = JSON.parse(readFileSync(kept, "utf8")) as Record<string, unknown>;
  delete report["projectRoot"];
  writeFileSync(kept, JSON.stringify(report));
  if (status !== 0) {
    process.stdout.write(`  Stryker did not come to its end: ${shard}\n`);
    process.exitCode = 1;
  }
}
