import { actionKeyOf, secretsOf } from "./secrets.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { ClearMessage, wordsOf } from "./words-of.mjs";
import { databaseOf, openEmbedded, openGiven } from "./database/open.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureGenerated } from "./generate.mjs";
import { takeLock } from "./lock.mjs";
import { keepUp } from "./postgres/keep-up.mjs";
import { accountTable, demoAccounts, ensureDemoWorld } from "./seed.mjs";
import { openSite, takePort } from "./site.mjs";
import { checkoutState, chosenState } from "./state.mjs";
import { onStop, stop, stopOnSignals } from "./stopping.mjs";
import { whereToListen } from "./where-to-listen.mjs";

/**
 * Brings the whole site up and keeps it up until a signal comes. The demo world has a database of its own:
 * its accounts' passwords are printed, so it never meets real people.
 * @param {{ demo: boolean }} options
 */
export async function serve({ demo }) {
  let serving = false;
  stopOnSignals(() => (serving ? 0 : 130));
  try {
    await bringUp(demo);
    serving = true;
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}
`);
    await stop(1);
  }
}

/** @param {boolean} demo */
async function bringUp(demo) {
  const where = whereToListen(process.env);
  const state = chosenState();
  const lock = lockOf(state);
  await ensureGenerated();
  await ensureBuilt();
  const urls = (await openGiven()) ?? (await openOwn(state, databaseOf(demo)));
  let closeBehind = async () => {};
  onStop(() => closeBehind());
  const site = await takePort(where);
  const address = where.address ?? `http://localhost:${site.port}`;
  const environment = applicationEnvironment({
    urls,
    authSecret: process.env["AUTH_SECRET"] || secretsOf(state).authSecret,
    actionKey: actionKeyOf(checkoutState()),
    address,
    demo,
    state: state.folder,
  });
  if (demo) await ensureDemoWorld(state, environment);
  const close = await openSite(site, environment);
  closeBehind = close;
  lock.tellSite({ address, demo });
  announce(address, demo ? demoAccounts(state) : []);
}

/** @param {import("./state.mjs").State} state */
function lockOf(state) {
  const { held, by } = takeLock(state.in("lock"));
  if (by) {
    const where = by.site ? `at ${by.site.address}` : "and is just starting";
    throw new ClearMessage(`Upright already runs from this checkout ${where} (process ${by.pid}).`);
  }
  onStop(() => held.release());
  return held;
}

/**
 * @param {import("./state.mjs").State} state
 * @param {string} database
 */
async function openOwn(state, database) {
  const { urls, embedded } = await openEmbedded(state, database, {
    onStarted: (started) => onStop(() => started.stop()),
  });
  const leave = keepUp(embedded);
  onStop(leave);
  return urls;
}

/**
 * @param {string} address
 * @param {import("./seed.mjs").DemoAccount[]} accounts
 */
function announce(address, accounts) {
  const lines = ["", `Upright serves on ${address}`];
  if (accounts.length > 0) lines.push("", "Demo accounts:", accountTable(accounts, address));
  lines.push("", "Ctrl-C stops it.", "");
  process.stdout.write(lines.join("\n"));
}
