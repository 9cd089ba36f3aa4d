import { createServer } from "node:http";
import { ensureBuilt } from "./build.mjs";
import { openEmbedded } from "./database/open.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { ensureGenerated } from "./generate.mjs";
import { freePort } from "./postgres/free-port.mjs";
import { actionKeyOf, secretsOf } from "./secrets.mjs";
import { openSite, takePort } from "./site.mjs";
import { checkoutState } from "./state.mjs";
import { onStop, stop, stopOnSignals } from "./stopping.mjs";
import { removeTemporary, temporaryState } from "./temporary-state.mjs";
import { wordsOf } from "./words-of.mjs";
import { whereToListen } from "./where-to-listen.mjs";

/**
 * The built site on a fresh database in a temporary folder, for the browser tests: one program, started by
 * their global setup, that tells its parent where it is and ends when the parent does. Its control address
 * takes POST /database/stop and POST /database/start.
 */
async function serveForTests() {
  await ensureGenerated();
  await ensureBuilt();
  const state = await temporaryState();
  onStop(() => removeTemporary(state));
  const { urls, embedded } = await openEmbedded(state, "upright_e2e_test", { durable: false });
  const site = await takePort({ ...whereToListen({}), port: await freePort() });
  const address = `http://localhost:${site.port}`;
  const environment = applicationEnvironment({
    urls,
    authSecret: secretsOf(state).authSecret,
    actionKey: actionKeyOf(checkoutState()),
    address,
    demo: true,
    state: state.folder,
  });
  await openSite(site, environment);
  process.send?.({ address, control: await control(embedded), environment });
}

/**
 * @param {import("./postgres/embedded.mjs").Embedded} embedded
 * @returns {Promise<string>} its address
 */
async function control(embedded) {
  const acts = /** @type {Record<string, () => Promise<void>>} */ ({
    "/database/stop": embedded.stop,
    "/database/start": embedded.ensureUp,
  });
  const server = createServer(({ method, url = "" }, response) => {
    const act = method === "POST" ? acts[url] : undefined;
    const answer = (/** @type {number} */ status) => () => response.writeHead(status).end();
    if (act) act().then(answer(204), answer(500));
    else answer(404)();
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(null)));
  return `http://127.0.0.1:${port}`;
}

stopOnSignals(() => 0);
serveForTests().catch((error) => {
  process.stderr.write(`${wordsOf(error)}\n`);
  void stop(1);
});
