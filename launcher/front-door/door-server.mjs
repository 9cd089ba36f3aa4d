import { createServer } from "node:http";
import { answerBrokenMessage } from "./broken-message.mjs";
import { connectionCounter } from "./connections.mjs";
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
 * What makes HTTP servers with the time limits, that lead every request through the same door and count their
 * connections together. A wish to change the protocol is an ordinary request to them, and so gets an ordinary
 * refusal.
 * @param {import("./door.mjs").Door} door
 * @param {typeof timeLimits} [limits]
 * @returns {() => Server}
 */
export function doorServer(door, limits = timeLimits) {
  const counter = connectionCounter({ exempt: exemptFrom(door.proxies) });
  const through = (
    /** @type {import("node:http").IncomingMessage} */ request,
    /** @type {import("node:http").ServerResponse} */ response,
  ) => void throughDoor(door, request, response);
  return () => {
    const server = createServer(
      {
        connectionsCheckingInterval: limits.checkEvery,
        shouldUpgradeCallback: () => false,
        requireHostHeader: false,
      },
      through,
    );
    server.headersTimeout = limits.headers;
    server.requestTimeout = limits.request;
    server.keepAliveTimeout = limits.keepAlive;
    server.timeout = limits.stalled;
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
  };
}

/** @param {ReadonlySet<string>} proxies */
const exemptFrom = (proxies) => (/** @type {string} */ address) =>
  address === "::1" || address.startsWith("127.") || proxies.has(address);
