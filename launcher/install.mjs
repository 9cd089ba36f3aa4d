import { existsSync, writeFileSync } from "node:fs";
import { ClearMessage } from "./words-of.mjs";
import { fingerprint, recorded } from "./fingerprint.mjs";
import { inRoot, root } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { heartbeat, say } from "./say.mjs";

const marker = inRoot("node_modules", ".upright-lock");

/** What an install depends on: the two package files and the machine that it was made for. */
const wanted = () =>
  fingerprint([inRoot("package.json"), inRoot("package-lock.json")].filter(existsSync), [
    process.platform,
    process.arch,
  ]);

/**
 * Installs the packages unless node_modules was made from these very package files. Development packages
 * are always part of it: the same checkout builds, serves and tests. No package's install script is run: none is
 * needed, and one of them would download what is never used.
 */
export async function ensureInstalled() {
  if (recorded(marker, wanted())) return;
  say("installing the packages (a minute or two the first time)");
  const stop = heartbeat("installing");
  const { command, first } = npm();
  const args = [
    "install",
    "--no-audit",
    "--no-fund",
    "--include=dev",
    "--include=optional",
    "--ignore-scripts",
    "--loglevel=error",
  ];
  const { code, seconds } = await runChild(command, [...first, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  stop();
  if (code !== 0) throw new ClearMessage(`npm install failed with code ${code}; its own words are above.`);
  writeFileSync(marker, wanted());
  say(`packages installed in ${seconds.toFixed(0)} s`);
}

/** The npm that called us where there is one, else the npm on the path. */
function npm() {
  const caller = process.env["npm_execpath"];
  return caller?.endsWith("npm-cli.js") && existsSync(caller)
    ? { command: process.execPath, first: [caller] }
    : { command: "npm", first: [] };
}
