import { readFileSync } from "node:fs";
import { databaseOf } from "./database/open.mjs";
import { roleUrls } from "./database/roles.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { ensureGenerated } from "./generate.mjs";
import { holderOf } from "./lock.mjs";
import { childEnv, node24 } from "./node24.mjs";
import { inRoot, root } from "./root.mjs";
import { runChild } from "./run-child.mjs";
import { typescript } from "./run-script.mjs";
import { actionKeyOf, secretsOf } from "./secrets.mjs";
import { checkoutState, chosenState } from "./state.mjs";
import { ClearMessage } from "./words-of.mjs";

/**
 * Runs a command line tool on the database of a site that runs here, as the application and with its rights.
 * @param {string} script in scripts/
 * @param {string[]} args passed on to it
 */
export async function onSite(script, args) {
  await ensureGenerated();
  const state = chosenState();
  const secrets = secretsOf(state);
  const site = holderOf(state.in("lock"))?.site ?? null;
  const { code } = await runChild(
    node24(),
    [...typescript(), "--conditions=react-server", inRoot("scripts", script), ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: childEnv({
        ...applicationEnvironment({
          urls: urlsOf(state, site),
          authSecret: process.env["AUTH_SECRET"] || secrets.authSecret,
          actionKey: actionKeyOf(checkoutState()),
          address: process.env["UPRIGHT_ADDRESS"] || site?.address || "http://localhost:3000",
          demo: false,
          state: state.folder,
        }),
        TSX_TSCONFIG_PATH: inRoot("tsconfig.json"),
      }),
    },
  );
  process.exitCode = code ?? 1;
}

/**
 * @param {import("./state.mjs").State} state
 * @param {import("./lock.mjs").Site | null} site
 */
function urlsOf(state, site) {
  const app = process.env["DATABASE_URL"];
  if (app) return { app, migration: app, worker: app };
  if (!site) throw new ClearMessage('Nothing runs here yet. Start it with "npm start" first.');
  const port = Number(readFileSync(state.in("postgres-port"), "utf8"));
  return roleUrls(port, databaseOf(site.demo), secretsOf(state));
}
