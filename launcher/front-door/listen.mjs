import { createServer } from "node:http";
import { answerBrokenMessage } from "./broken-message.mjs";
import { connectionCounter, mostConnections } from "./connections.mjs";
import { throughDoor } from "./door.mjs";

/** @typedef {import("node:http").Server} Server */

/** Milliseconds: all headers, the whole request, how often that is looked at, an idle connection, a stalled one. */
export const timeLimits = {
  headers: 10_000,
  request: 15_000,
  checkEvery: 1000,
  keepAlive: 5000,
  stalled: 60_000,
};

/**
 * An HTTP server with the time limits and connection caps, that leads every request through the door. A wish to
 * change the protocol is an ordinary request to it, and so gets an ordinary refusal.
 * @param {import("./door.mjs").Door} door
 * @param {typeof timeLimits} [limits]
 * @returns {Server}
 */
export function doorServer(door, limits = timeLimits) {
  const counter = connectionCounter({ exempt: exemptFrom(door.proxies) });
  const through = (
    /** @type {import("node:http").IncomingMessage} */ request,
    /** @type {import("node:http").ServerResponse} */ response,
  ) => void throughDoor(door, request, response);
  const options = {
    connectionsCheckingInterval: limits.checkEvery,
    shouldUpgradeCallback: () => false,
    requireHostHeader: false,
  };
  const server = createServer(options, through);
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.keepAliveTimeout = limits.keepAlive;
  server.timeout = limits.stalled;
  server.maxConnections = mostConnections;
  server.on("checkContinue", through);
  server.on("checkExpectation", through);
  for (const event of ["connect", "upgrade"]) {
    server.on(event, (_request, socket) => answerBrokenMessage(new Error(event), socket));
  }
  server.on("clientError", answerBrokenMessage);
  server.on("connection", (socket) => {
    if (!counter.admit(socket)) socket.destroy();
  });
  return server;
}

/** @param {ReadonlySet<string>} proxies */
const exemptFrom = (proxies) => (/** @type {string} */ address) =>
  address === "::1" || address.startsWith("127.") || proxies.has(address);

/**
 * Listens on every given address at one port, or on none: false when the port is taken on any of them. An
 * address that this machine does not have is left out; without IPv6, all addresses are all of IPv4.
 * @param {() => Server} make
 * @param {{ port: number, addresses: string[] }} at
 * @returns {Promise<Server[] | false>}
 */
export async function listen(make, { port, addresses }) {
  /** @type {Server[]} */
  const open = [];
  for (const address of addresses) {
    const server = make();
    const outcome = await listenOn(server, port, address);
    if (outcome === "open") open.push(server);
    if (outcome === "taken") {
      for (const other of open) other.close();
      return false;
    }
  }
  if (open.length === 0 && addresses.includes("::")) return listen(make, { port, addresses: ["0.0.0.0"] });
  return open;
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<"open" | "taken" | "unknown address">}
 */
function listenOn(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("unknown address");
      else reject(error);
    });
    server.listen({ port, host, backlog: 1024 }, () => resolve("open"));
  });
}
