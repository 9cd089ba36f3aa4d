import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What the door and the application tell each other about one request: whose address it is, and the status that a
 * drawn page or a posted form could not set by itself. The application finds it under the same symbol.
 * @typedef {{ readonly address: string, status?: number, retryAfterSeconds?: number }} Told
 */

const key = Symbol.for("upright.request");
const holder = /** @type {Record<symbol, AsyncLocalStorage<Told> | undefined>} */ (
  /** @type {unknown} */ (globalThis)
);

/** Statuses that say nothing yet: drawn without a fault, or with one that has no name. */
const plain = new Set([200, 500]);

/**
 * Runs the application for one request, and sends the status that it names instead of a plain one.
 * @param {string} address
 * @param {import("node:http").ServerResponse} response
 * @param {() => unknown} serve
 */
export async function servedAsTold(address, response, serve) {
  /** @type {Told} */
  const told = { address };
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    if (told.status === undefined || !plain.has(status)) return writeHead(status, ...rest);
    if (told.retryAfterSeconds !== undefined) response.setHeader("retry-after", told.retryAfterSeconds);
    return writeHead(told.status, ...rest);
  };
  holder[key] ??= new AsyncLocalStorage();
  await holder[key].run(told, serve);
}
