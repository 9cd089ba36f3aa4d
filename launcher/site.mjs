import { Server } from "node:http";
import { drain } from "./drain.mjs";
import { watchEventLoop } from "./front-door/event-loop.mjs";
import { doorServer, listen } from "./front-door/listen.mjs";
import { ownHosts } from "./front-door/own-hosts.mjs";
import { ClearMessage } from "./clear-message.mjs";
import { root } from "./root.mjs";
import { say } from "./say.mjs";

/** @typedef {ReturnType<typeof import("./where-to-listen.mjs").whereToListen>} Where */
/** @typedef {import("./front-door/door.mjs").Door} Door */

/**
 * The front door, listening, with nothing behind it yet: until `open` is called it answers 503 to everything.
 * @typedef {{
 *   port: number,
 *   open: (parts: Pick<Door, "application" | "isReady">) => void,
 *   close: () => Promise<void>,
 * }} Site
 */

/**
 * Takes the wanted port, or says that it is taken and takes the next that is free.
 * @param {Where} where
 * @returns {Promise<Site>}
 */
export async function takePort({ port: wanted, hosts, addresses, proxies }) {
  const loop = watchEventLoop();
  /** @type {Door} */
  const door = {
    own: new Map(),
    proxies,
    load: {
      inFlight: 0,
      bodyBytes: 0,
      draining: true,
      get lag() {
        return loop.lag();
      },
    },
    isReady: async () => false,
    application: () => {},
    onFault: (id, error) => say(`fault ${id}: ${error instanceof Error ? error.stack : error}`),
  };
  for (let port = wanted; port < wanted + 100; port++) {
    const servers = await listen(() => doorServer(door), { port, addresses });
    if (!servers) {
      say(`port ${port} is taken, trying ${port + 1}`);
      continue;
    }
    const taken = /** @type {import("node:net").AddressInfo} */ (servers[0]?.address()).port;
    door.own = ownHosts(taken, hosts);
    return {
      port: taken,
      open: (parts) => {
        Object.assign(door, parts);
        door.load.draining = false;
      },
      close: () => drain(servers, door.load),
    };
  }
  throw new ClearMessage(`No port from ${wanted} to ${wanted + 99} is free.`);
}

/**
 * Next, in this process. It is handed a server that never listens, or it would hang its own handler for
 * changes of protocol on ours.
 * @param {number} port
 */
export async function nextApplication(port) {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: "localhost", port, httpServer: new Server() });
  await app.prepare();
  return { application: app.getRequestHandler(), close: () => app.close() };
}
