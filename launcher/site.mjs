import { Server } from "node:http";
import { ClearMessage } from "./words-of.mjs";
import { drain } from "./drain.mjs";
import { watchEventLoop } from "./front-door/event-loop.mjs";
import { doorServer } from "./front-door/door-server.mjs";
import { listen } from "./front-door/listen.mjs";
import { portOf } from "./front-door/port-of.mjs";
import { turnstile } from "./front-door/turnstile.mjs";
import { ownHosts } from "./front-door/own-hosts.mjs";
import { consoleToLog } from "./log/console-to-log.mjs";
import { described } from "./log/described.mjs";
import { log } from "./log/log.mjs";
import { serveOperator } from "./metrics/operator-server.mjs";
import { operatorSettings } from "./metrics/settings.mjs";
import { tellAnswered } from "./metrics/tell-answered.mjs";
import { readiness } from "./readiness.mjs";
import { root } from "./root.mjs";
import { say } from "./say.mjs";
import { onStop } from "./stopping.mjs";
import { startWorker } from "./worker.mjs";

/** @typedef {ReturnType<typeof import("./where-to-listen.mjs").whereToListen>} Where */
/** @typedef {import("./front-door/door.mjs").Door} Door */

/**
 * The front door, listening, with nothing behind it yet: until `open` is called it answers 503 to everything.
 * @typedef {{ port: number, load: Door["load"], open: (parts: Pick<Door, "application" | "isReady" | "onAnswered">) => void }} Site
 */

/**
 * Takes the wanted port, or says that it is taken and takes the next that is free.
 * @param {Where} where
 * @returns {Promise<Site>}
 */
export async function takePort({ port: wanted, hosts, addresses, proxies, leaving }) {
  const loop = watchEventLoop();
  /** @type {Door["load"]} */
  const load = {
    inFlight: 0,
    waiting: 0,
    bodyBytes: 0,
    draining: true,
    get busy() {
      return loop.busy();
    },
  };
  /** @type {Door} */
  const door = {
    own: new Map(),
    proxies,
    load,
    turnstile: turnstile(load),
    isReady: async () => false,
    application: () => {},
    onFault: (request, error) => log.error({ event: "fault", request, ...described(error) }),
    onAnswered: () => {},
  };

  const makeServer = doorServer(door);
  for (let port = wanted; port < wanted + 100; port++) {
    const servers = await listen(makeServer, { port, addresses });
    if (!servers) {
      say(`port ${port} is taken, trying ${port + 1}`);
      continue;
    }
    if (servers.length === 0) {
      throw new ClearMessage(`This machine has none of the addresses ${addresses.join(", ")}.`);
    }
    const taken = portOf(servers[0]);
    door.own = ownHosts(taken, hosts);
    onStop(() => drain(servers, load, leaving));
    return {
      port: taken,
      load,
      open: (parts) => {
        Object.assign(door, parts);
        load.draining = false;
      },
    };
  }
  throw new ClearMessage(`No port from ${wanted} to ${wanted + 99} is free.`);
}

/**
 * Puts Next behind the door, in this process and with this environment. Next is handed a server that never
 * listens, or it would hang its own handler for changes of protocol on ours.
 * @param {Site} site
 * @param {ReturnType<typeof import("./environment.mjs").applicationEnvironment>} environment
 */
export async function openSite(site, environment) {
  Object.assign(process.env, environment);
  stayUp();
  const { default: next } = await import("next");
  const app = next({
    dev: false,
    dir: root,
    hostname: "localhost",
    port: site.port,
    httpServer: new Server(),
  });
  await app.prepare();
  const { isReady, close } = readiness(environment.DATABASE_URL, {
    onChange: (state) => log.warn({ event: "readiness", state }),
  });
  const settings = operatorSettings(process.env);
  const stopOperator = settings ? await serveOperator(settings, site.load) : async () => {};
  consoleToLog();
  site.open({
    application: app.getRequestHandler(),
    isReady,
    onAnswered: tellAnswered(process.env),
  });
  const stopWorker = startWorker();
  return async () => {
    await stopWorker();
    await Promise.all([app.close(), close(), stopOperator()]);
  };
}

/** A fault that nobody caught is written down; the site goes on serving everybody else. */
function stayUp() {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => log.error({ event, ...described(error) }));
  }
}
