import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { register } from "prom-client";
import { ClearMessage } from "../words-of.mjs";
import { metricsNow } from "./request-metrics.mjs";

/**
 * Serves `/metrics` on a port of its own, which is the operator's and not the public's.
 * @param {NonNullable<ReturnType<typeof import("./settings.mjs").operatorSettings>>} settings
 * @param {import("../front-door/shedding.mjs").Load} load
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function serveOperator({ host, port, token }, load) {
  const server = createServer((request, response) => {
    const answer = (/** @type {number} */ status, type = "text/plain", text = "") =>
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(text);
    if (token !== null && !isToken(request.headers.authorization, token)) return answer(401);
    if (request.method !== "GET" || request.url !== "/metrics") return answer(404);
    metricsNow(load).then(
      (text) => answer(200, register.contentType, text),
      () => answer(500),
    );
  });
  await new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(new ClearMessage(`UPRIGHT_METRICS cannot be listened on: ${error.message}`)),
    );
    server.listen(port, host, () => resolve(null));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

/**
 * @param {string | undefined} authorization
 * @param {string} token
 */
function isToken(authorization, token) {
  const hash = (/** @type {string} */ text) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(authorization ?? ""), hash(`Bearer ${token}`));
}
