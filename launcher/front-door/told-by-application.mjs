import { AsyncLocalStorage } from "node:async_hooks";
import { ServerResponse } from "node:http";
import { doorPagePolicy, helpNowPage, signedOutPage, unavailablePage } from "./unavailable-page.mjs";

/**
 * What the door and the application tell each other about one request: whose address it is; its number in the log; the
 * status that a drawn page or a posted form could not set by itself; whether the page could not be drawn at all; and
 * whether what was posted calls for help now and could not be taken. The application finds it under the same symbol.
 * @typedef {{ readonly address: string, readonly id?: string, status?: number, retryAfterSeconds?: number, undrawn?: boolean,
 *   helpNow?: readonly { readonly name: string, readonly number: string }[] }} Told
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
 * @param {Pick<Told, "address" | "id">} facts
 * @param {import("node:http").ServerResponse} response
 * @param {() => unknown} serve
 * @param {import("./send-again.mjs").Posted | null} [posted] what the request brought
 */
export async function servedAsTold(facts, response, serve, posted = null) {
  /** @type {Told} */
  const told = { ...facts };
  const writeHead = response.writeHead.bind(response);
  const write = /** @type {any} */ (response.write.bind(response));
  const end = /** @type {any} */ (response.end.bind(response));
  let replaced = false;
  /** Sends the door's own page where one belongs; whatever the application still writes goes nowhere. */
  const replaces = (/** @type {number} */ status) => {
    if (replaced || response.headersSent) return replaced;
    const own = ownPage(response, told, status, posted);
    if (!own) return false;
    replaced = true;
    retryLater(response, told);
    for (const name of ["content-length", "content-encoding", "etag", "link", "location"])
      response.removeHeader(name);
    response.setHeader("content-security-policy", doorPagePolicy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    writeHead(own.status);
    // Straight to the connection: the application may have put a compressor in front of this response.
    ServerResponse.prototype.end.call(response, own.page, "utf8");
    return true;
  };
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    if (replaces(status)) return response;
    // A page that sends its reader elsewhere, drawn after a post: the next one is asked for, not posted to again.
    if (status === 307 && response.req.method === "POST") return writeHead(303, ...rest);
    if (told.status === undefined || !plain.has(status)) return writeHead(status, ...rest);
    retryLater(response, told);
    return writeHead(told.status, ...rest);
  };
  response.write = (/** @type {any[]} */ ...chunk) => replaces(response.statusCode) || write(...chunk);
  response.end = (/** @type {any[]} */ ...chunk) =>
    replaces(response.statusCode) ? response : end(...chunk);
  holder[key] ??= new AsyncLocalStorage();
  await holder[key].run(told, serve);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Told} told
 */
function retryLater(response, { retryAfterSeconds }) {
  if (retryAfterSeconds !== undefined) response.setHeader("retry-after", retryAfterSeconds);
}

/**
 * The door's own page in place of what the application is about to send with that status, if one belongs there.
 * @param {import("node:http").ServerResponse} response
 * @param {Told} told
 * @param {number} status
 * @param {import("./send-again.mjs").Posted | null} posted
 * @returns {{ status: number, page: string } | null}
 */
function ownPage(response, told, status, posted) {
  if (told.helpNow && posted?.headers["next-action"] === undefined) {
    return { status: told.status ?? status, page: helpNowPage(posted, told.helpNow, told.status === 401) };
  }
  if (told.status === 401 && status === 307) {
    const page = signedOutPage(posted);
    return page === "" ? null : { status: 401, page };
  }
  const isPage = response.getHeader("content-type")?.toString().startsWith("text/html");
  return told.undrawn && told.status !== undefined && plain.has(status) && isPage
    ? { status: told.status, page: unavailablePage(posted) }
    : null;
}
