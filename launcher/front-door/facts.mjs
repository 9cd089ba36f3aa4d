/**
 * What the door knows of a request before its body: everything the decisions need and nothing else.
 * `headers` hold the first value of each header, lower-case names; `repeated` the names that came twice or more.
 * @typedef {{
 *   method: string,
 *   target: string,
 *   path: string,
 *   headers: Readonly<Record<string, string | undefined>>,
 *   repeated: ReadonlySet<string>,
 *   upgrade: boolean,
 * }} Facts
 */

/**
 * A refusal: the status, what is said to the sender, and headers beside the usual ones.
 * @typedef {{ status: number, reason: string, headers?: Record<string, string> }} Refusal
 */

/**
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url" | "rawHeaders">} request
 * @returns {Facts}
 */
export function factsOf({ method = "", url = "", rawHeaders }) {
  /** @type {Record<string, string | undefined>} */
  const headers = Object.create(null);
  /** @type {Set<string>} */
  const repeated = new Set();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? "").toLowerCase();
    if (headers[name] === undefined) headers[name] = rawHeaders[at + 1] ?? "";
    else repeated.add(name);
  }
  const path = url.split(/[?#]/, 1)[0] ?? "";
  return { method, target: url, path, headers, repeated, upgrade: headers["upgrade"] !== undefined };
}
