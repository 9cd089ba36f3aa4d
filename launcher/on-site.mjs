import { existsSync, readFileSync } from "node:fs";
import { roleUrls } from "./database/roles.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { ensureGenerated } from "./generate.mjs";
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
  const { code } = await runChild(
    node24(),
    [...typescript(), "--conditions=react-server", inRoot("scripts", script), ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: childEnv({
        ...applicationEnvironment({
          urls: urlsOf(state),
          authSecret: process.env["AUTH_SECRET"] || secrets.authSecret,
          actionKey: actionKeyOf(checkoutState()),
          address: process.env["UPRIGHT_ADDRESS"] || addressOf(state),
          demo: false,
          state: state.folder,
        }),
        TSX_TSCONFIG_PATH: inRoot("tsconfig.json"),
      }),
    },
  );
  process.exitCode = code ?? 1;
}

/** @param {import("./state.mjs").State} state */
function urlsOf(state) {
  const app = process.env["DATABASE_URL"];
  if (app) return { app, migration: app, worker: app };
  const port = state.in("postgres-port");
  if (!existsSync(port)) throw new ClearMessage('Nothing runs here yet. Start it with "npm start" first.');
  return roleUrls(Number(readFileSync(port, "utf8")), "upright", secretsOf(state));
}

/** @param {import("./state.mjs").State} state */
function addressOf(state) {
  const lock = state.in("lock");
  const address = existsSync(lock) ? JSON.parse(readFileSync(lock, "utf8")).address : undefined;
  return typeof address === "string" ? address : "http://localhost:3000";
}
