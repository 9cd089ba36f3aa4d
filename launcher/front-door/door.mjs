import { randomUUID } from "node:crypto";
import { bodyRefusal } from "./body-shape.mjs";
import { headRefusal } from "./checks.mjs";
import { clientAddress } from "./client-address.mjs";
import { factsOf } from "./facts.mjs";
import { healthStatus } from "./health.mjs";
import { hostName } from "./host.mjs";
import { priorityOf } from "./priority.mjs";
import { readBody } from "./read-body.mjs";
import { refuse } from "./refuse.mjs";
import { replay } from "./replay.mjs";
import { innerHeaders } from "./request-headers.mjs";
import { guardHeaders } from "./response-headers.mjs";
import { busy, shed } from "./shedding.mjs";
import { servedAsTold } from "./told-by-application.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => unknown} Application */

/**
 * @typedef {{
 *   own: import("./own-hosts.mjs").OwnHosts,
 *   proxies: ReadonlySet<string>,
 *   load: import("./shedding.mjs").Load,
 *   turnstile: ReturnType<typeof import("./turnstile.mjs").turnstile>,
 *   isReady: () => Promise<boolean>,
 *   application: Application,
 *   onFault: (id: string, error: unknown) => void,
 *   onAnswered: (answered: Answered) => void,
 * }} Door
 */

/**
 * One request that was answered or broken off. `stays`: a line that is kept open for who watches.
 * @typedef {{ id: string, method: string, path: string, status: number, seconds: number, stays: boolean }} Answered
 */

/**
 * Takes one request from its first byte to the application or to a refusal.
 * @param {Door} door
 * @param {Request} request
 * @param {Response} response
 */
export async function throughDoor(door, request, response) {
  const facts = factsOf(request);
  const id = randomUUID();
  tellWhenAnswered(door, facts, response, id);
  const origin = door.own.get(hostName(facts.headers["host"])) ?? "";
  guardHeaders(response, { path: facts.path, secure: origin.startsWith("https:") });
  response.on("error", () => {});
  try {
    const health = healthStatus(facts, async () => {
      return !door.load.draining && !door.load.leaving && (await door.isReady());
    });
    if (health) return refuse(response, facts, healthAnswer(await health));
    const priority = priorityOf(facts);
    const refusal = headRefusal(facts, door.own) ?? shed(door.load, priority);
    if (refusal) return turnAway(request, response, facts, refusal);
    const taken = facts.method === "POST" ? await takeBody(door, request, response, facts) : nothing;
    if (!taken) return;
    const done = await door.turnstile.pass(priority);
    taken.release();
    if (!done) return refuse(response, facts, busy);
    response.once("close", done);
    releaseWhenWatched(response, done);
    if (response.destroyed) return done();
    const address = clientAddress(
      request.socket.remoteAddress,
      facts.headers["x-forwarded-for"],
      door.proxies,
    );
    const headers = innerHeaders(facts.headers, { address, origin, posted: facts.method === "POST" });
    const inner = replay(request, headers, taken.body);
    const posted = taken.body && { headers: facts.headers, body: taken.body };
    await servedAsTold({ address, id }, response, () => door.application(inner, response), posted);
  } catch (error) {
    answerFault(door, response, facts, id, error);
  }
}

/**
 * @param {Door} door
 * @param {import("./facts.mjs").Facts} facts
 * @param {Response} response
 * @param {string} id
 */
function tellWhenAnswered(door, { method, path }, response, id) {
  const began = performance.now();
  response.once("close", () => {
    const seconds = (performance.now() - began) / 1000;
    door.onAnswered({ id, method, path, status: response.statusCode, seconds, stays: isWatched(response) });
  });
}

/** @param {Response} response */
const isWatched = (response) =>
  response.getHeader("content-type")?.toString().startsWith("text/event-stream") ?? false;

/**
 * Somebody who watches takes no work once the answer has begun: the line stays open, the turn is given back. Their number
 * is bound by that of connections.
 * @param {Response} response
 * @param {() => void} done
 */
function releaseWhenWatched(response, done) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    const head = writeHead(status, ...rest);
    if (isWatched(response)) done();
    return head;
  };
}

const mostThrownAway = 8 * 1024 * 1024;

const nothing = { body: null, release: () => {} };

/**
 * @param {number} status
 * @returns {import("./facts.mjs").Refusal}
 */
const healthAnswer = (status) =>
  status === 200
    ? { status, reason: "ok" }
    : { status, reason: "not ready", headers: { "retry-after": "2" } };

/**
 * A refusal before the body was read. What is still coming is thrown away, up to a limit: closing at once would
 * reset the connection under the answer.
 * @param {Request} request
 * @param {Response} response
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./facts.mjs").Refusal} refusal
 */
function turnAway(request, response, facts, refusal) {
  let thrownAway = 0;
  request.on("data", (/** @type {Buffer} */ chunk) => {
    thrownAway += chunk.length;
    if (thrownAway > mostThrownAway) request.socket.destroy();
  });
  refuse(response, facts, refusal);
}

/**
 * @param {Door} door
 * @param {Request} request
 * @param {Response} response
 * @param {import("./facts.mjs").Facts} facts
 */
async function takeBody(door, request, response, facts) {
  if (facts.headers["expect"] !== undefined) response.writeContinue();
  const read = await readBody(request, facts, door.load);
  if (read === null) return null;
  if ("refusal" in read) {
    turnAway(request, response, facts, read.refusal);
    return null;
  }
  const refusal = bodyRefusal(facts, read.body);
  if (!refusal) return read;
  read.release();
  refuse(response, facts, refusal);
  return null;
}

/**
 * The last resort: whatever went wrong is written down under a number, and only the number is shown.
 * @param {Door} door
 * @param {Response} response
 * @param {import("./facts.mjs").Facts} facts
 * @param {string} id
 * @param {unknown} error
 */
function answerFault(door, response, facts, id, error) {
  door.onFault(id, error);
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  refuse(response, facts, { status: 500, reason: `Something went wrong on our side. Its number is ${id}.` });
}
