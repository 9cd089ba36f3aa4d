import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ClearMessage } from "./words-of.mjs";
import { recorded } from "./fingerprint.mjs";
import { childEnv, node24 } from "./node24.mjs";
import { inRoot, root } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { typescript } from "./run-script.mjs";
import { heartbeat, say } from "./say.mjs";
import { writeWhole } from "./write-file.mjs";

/** @typedef {{ role: string, organisation: string, email: string, password: string, address: string }} DemoAccount */

const script = inRoot("prisma", "seed", "demo.ts");
const asServer = ["--import", pathToFileURL(inRoot("launcher", "for-the-server.mjs")).href];

/**
 * Makes the demo world once per database. The script is told in UPRIGHT_DEMO_ACCOUNTS where to write the
 * accounts, as a JSON list; it must bear being run again over a half-made world.
 * @param {import("./state.mjs").State} state
 * @param {Record<string, string>} environment
 */
export async function ensureDemoWorld(state, environment) {
  if (!existsSync(script)) return say("there is no demo world yet");
  const accounts = state.in("demo-accounts.json");
  const done = state.in("demo-world");
  const { host, pathname } = new URL(environment["DATABASE_URL"] ?? "");
  const where = host.startsWith("127.0.0.1") ? pathname : host + pathname;
  const print = createHash("sha256").update(where).digest("hex");
  if (recorded(done, print) && existsSync(accounts)) return;
  say("making the demo world");
  const stop = heartbeat("demo world");
  const { code, seconds } = await runChild(node24(), [...typescript(), ...asServer, script], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: childEnv({
      ...environment,
      UPRIGHT_DEMO_ACCOUNTS: accounts,
      TSX_TSCONFIG_PATH: inRoot("tsconfig.json"),
    }),
  });
  stop();
  if (code !== 0) throw new ClearMessage(`The demo world failed with code ${code}; its own words are above.`);
  writeWhole(done, print);
  say(`demo world made in ${seconds.toFixed(0)} s`);
}

/**
 * The accounts that the demo world made.
 * @param {import("./state.mjs").State} state
 * @returns {DemoAccount[]}
 */
export function demoAccounts(state) {
  const path = state.in("demo-accounts.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

/**
 * The accounts as an aligned table, one per line.
 * @param {DemoAccount[]} accounts
 * @param {string} address the site's; an account's own address may be relative to it
 */
export function accountTable(accounts, address) {
  const rows = accounts.map((account) => [
    account.role,
    account.organisation,
    account.email,
    account.password,
    new URL(account.address || "/", address).href,
  ]);
  const table = [["role", "organisation", "e-mail", "password", "address"], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}`,
    )
    .join("\n");
}
