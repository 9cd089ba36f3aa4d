import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ClearMessage } from "./words-of.mjs";
import { ensureInstalled } from "./install.mjs";
import { becomeNode24 } from "./node24.mjs";
import { inRoot } from "./root.mjs";

/** What Node needs before the script's own path to run TypeScript, from whatever folder it is called. */
export const typescript = () => [
  "--import",
  pathToFileURL(inRoot("node_modules", "tsx", "dist", "loader.mjs")).href,
];

/**
 * Runs a command line tool of the checkout: its standard output and exit code are the script's alone.
 * @param {string[]} args the script, relative to the checkout, and its own arguments
 */
export async function runScript([script = "", ...args]) {
  const path = isAbsolute(script) ? script : inRoot(script);
  if (!existsSync(path)) throw new ClearMessage(`There is no script ${resolve(path)}.`);
  await ensureInstalled();
  process.env["TSX_TSCONFIG_PATH"] = inRoot("tsconfig.json");
  return becomeNode24([...typescript(), path, ...args]);
}
