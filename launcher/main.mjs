#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { wordsOf } from "./words-of.mjs";
import { ensureInstalled } from "./install.mjs";
import { becomeNode24, runningNodeIsNewEnough } from "./node24.mjs";
import { runScript } from "./run-script.mjs";

const usage = `usage: node launcher/main.mjs <verb>
  demo                 the whole thing with a demo world
  start [--demo-data]  the same without demo data
  build                installs and builds, and starts nothing
  found ...            makes an organisation on a site that runs, and prints its first admin's link
  replay ...           judges cases, or the submissions stored on a site that runs, by another rule set
  test                 everything, ends with "N passed, N failed"
  check                the quick part of the tests
  bench-triage ...     measures the triage table up to a million athletes, on a database of its own
  run <script.ts> ...  one of the command line tools`;

/** Modules of the long verbs need installed packages and Node 24, so they are loaded only then. */
const verbs = /** @type {const} */ ({
  demo: () => import("./serve.mjs").then(({ serve }) => serve({ demo: true })),
  start: (/** @type {string[]} */ args) =>
    import("./serve.mjs").then(({ serve }) => serve({ demo: args.includes("--demo-data") })),
  build: async () => {
    await (await import("./generate.mjs")).ensureGenerated();
    await (await import("./build.mjs")).ensureBuilt();
  },
  found: (/** @type {string[]} */ args) =>
    import("./on-site.mjs").then(({ onSite }) => onSite("found-organisation.ts", args)),
  replay: (/** @type {string[]} */ args) =>
    args.includes("--stored")
      ? import("./on-site.mjs").then(({ onSite }) => onSite("replay.ts", args))
      : runScript(["scripts/replay.ts", ...args]),
  "bench-triage": (/** @type {string[]} */ args) =>
    import("./bench-triage.mjs").then(({ benchTriage }) => benchTriage(args)),
  test: () => import("./gates/gates.mjs").then(({ runGates }) => runGates("everything")),
  check: () => import("./gates/gates.mjs").then(({ runGates }) => runGates("quick")),
});

/** @param {string[]} argv */
async function main([verb = "", ...args]) {
  if (verb === "run" && args[0]) return runScript(args);
  if (!Object.hasOwn(verbs, verb)) {
    process.stderr.write(`${usage}\n`);
    return process.exit(2);
  }
  await ensureInstalled();
  if (!runningNodeIsNewEnough()) {
    const watched = verb === "demo" || verb === "start";
    await becomeNode24([fileURLToPath(import.meta.url), verb, ...args], { watched });
  }
  await verbs[/** @type {keyof typeof verbs} */ (verb)](args);
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${wordsOf(error)}
`);
  process.exit(1);
});
