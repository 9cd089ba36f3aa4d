import { AsyncLocalStorage } from "node:async_hooks";
import { ServerResponse } from "node:http";
import { unavailablePage } from "./unavailable-page.mjs";

/**
 * What the door and the application tell each other about one request: whose address it is; the status that a drawn
 * page or a posted form could not set by itself; and whether the page could not be drawn at all. The application finds
 * it under the same symbol.
 * @typedef {{ readonly address: string, status?: number, retryAfterSeconds?: number, undrawn?: boolean }} Told
 */

const key = Symbol.for("upright.request");
const holder = /** @type {Record<symbol, AsyncLocalStorage<Told> | undefined>} */ (
  /** @type {unknown} */ (globalThis)
);

/** Statuses that say nothing yet: drawn without a fault, or with one that has no name. */
const plain = new Set([200, 500]);

/**
 * Runs the application for one request, and sends the status that it names instead of a plain one. A document that
 * could not be drawn is replaced by one that needs neither script nor database.
 * @param {string} address
 * @param {import("node:http").ServerResponse} response
 * @param {() => unknown} serve
 */
export async function servedAsTold(address, response, serve) {
  /** @type {Told} */
  const told = { address };
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    // A page that sends its reader elsewhere, drawn after a post: the next page is asked for, not posted to again.
    if (status === 307 && response.req.method === "POST") return writeHead(303, ...rest);
    if (told.status === undefined || !plain.has(status)) return writeHead(status, ...rest);
    if (told.retryAfterSeconds !== undefined) response.setHeader("retry-after", told.retryAfterSeconds);
    const type = response.getHeader("content-type")?.toString() ?? "";
    if (!told.undrawn || !type.startsWith("text/html")) return writeHead(told.status, ...rest);
    return replace(response, () => writeHead(told.status ?? status));
  };
  holder[key] ??= new AsyncLocalStorage();
  await holder[key].run(told, serve);
}

/**
 * Sends the door's own page; whatever the application still writes goes nowhere.
 * @param {import("node:http").ServerResponse} response
 * @param {() => unknown} sendHead
 */
function replace(response, sendHead) {
  for (const name of ["content-length", "content-encoding", "etag", "link"]) response.removeHeader(name);
  response.setHeader("content-security-policy", unavailablePage.policy);
  response.setHeader("content-type", "text/html; charset=utf-8");
  sendHead();
  // Straight to the connection: the application may have put a compressor in front of this response.
  ServerResponse.prototype.end.call(response, unavailablePage.body, "utf8");
  response.write = () => true;
  response.end = /** @type {any} */ (() => response);
  return response;
}
