import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { doorServer, timeLimits } from "./door-server.mjs";
import { listen } from "./listen.mjs";
import { portOf } from "./port-of.mjs";
import { ownHosts } from "./own-hosts.mjs";

import { turnstile } from "./turnstile.mjs";

/** What reached the application, and how it answers next. */
/** @type {{ url: string, headers: import("node:http").IncomingHttpHeaders, body: string }[]} */
let reached = [];
/** @type {(response: import("node:http").ServerResponse) => unknown} */
let answer = () => {};
let ready = true;
/** @type {unknown[]} */
const faults = [];
/** @type {import("./door.mjs").Answered[]} */
const answers = [];
const load = { inFlight: 0, waiting: 0, bodyBytes: 0, busy: 0, draining: false };
const door = {
  own: ownHosts(1),
  proxies: new Set(/** @type {string[]} */ ([])),
  load,
  turnstile: turnstile(load),
  isReady: async () => ready,
  /** @type {import("./door.mjs").Application} */
  application: async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    reached.push({ url: request.url ?? "", headers: request.headers, body });
    await answer(response);
  },
  onFault: (/** @type {string} */ _, /** @type {unknown} */ error) => void faults.push(error),
  onAnswered: (/** @type {import("./door.mjs").Answered} */ answered) => void answers.push(answered),
};
/** @type {import("node:http").Server[]} */
let servers = [];
let port = 0;

beforeAll(async () => {
  const open = await listen(doorServer(door), { port: 0, addresses: ["127.0.0.1"] });
  servers = open || [];
  port = portOf(servers[0]);
  door.own = ownHosts(port);
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  reached = [];
  faults.length = 0;
  answer = (response) => response.end("the application");
  ready = true;
  Object.assign(load, { inFlight: 0, waiting: 0, bodyBytes: 0, draining: false });
});

/**
 * Sends bytes as they are and gives back everything that came until the other side closed, or fell silent.
 * @param {string} text with {host} for our own
 * @param {{ silence?: number, at?: number }} [options] milliseconds; another port
 * @returns {Promise<string>}
 */
function raw(text, { silence = 2000, at = port } = {}) {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(at, "127.0.0.1", () => socket.write(text.replaceAll("{host}", `localhost:${at}`)));
    socket.setTimeout(silence, () => socket.destroy());
    socket.on("data", (bytes) => {
      answer += bytes;
      socket.setTimeout(40);
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}
const statusOf = (/** @type {string} */ answer) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

const id = "40".padEnd(42, "a");
const head = "Host: {host}\r\n";
const same = `${head}Origin: http://{host}\r\n`;
const plain = "Content-Type: application/x-www-form-urlencoded\r\n";
const multi = "Content-Type: multipart/form-data; boundary=B\r\n";
const action = `Next-Action: ${id}\r\nContent-Type: text/plain;charset=UTF-8\r\n`;
const sized = (/** @type {string} */ body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const chunked = (/** @type {string} */ body) =>
  `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const part = (/** @type {string} */ name, value = "") =>
  `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** @type {[string, string, number][]} */
const probes = [
  ["a page", `GET / HTTP/1.1\r\n${head}\r\n`, 200],
  [
    "a form from a page that allows no referrer",
    `POST / HTTP/1.1\r\n${head}Origin: null\r\nSec-Fetch-Site: same-origin\r\n${plain}${sized("a=1")}`,
    200,
  ],
  ["HTTP/1.0 with a host", `GET / HTTP/1.0\r\n${head}\r\n`, 200],
  ["a form", `POST / HTTP/1.1\r\n${same}${plain}${sized("a=1")}`, 200],
  ["a chunked form", `POST / HTTP/1.1\r\n${same}${plain}${chunked("a=1")}`, 200],
  [
    "a form from a browser without Origin",
    `POST / HTTP/1.1\r\n${head}Sec-Fetch-Site: same-origin\r\n${plain}${sized("a=1")}`,
    200,
  ],
  [
    "an action without script",
    `POST / HTTP/1.1\r\n${same}${multi}${sized(`${part(`$ACTION_ID_${id}`)}${part("a", "1")}--B--\r\n`)}`,
    200,
  ],
  ["an action with script", `POST / HTTP/1.1\r\n${same}${action}${sized("[]")}`, 200],
  ["not HTTP", "hello\r\n\r\n", 400],
  ["no host", "GET / HTTP/1.1\r\n\r\n", 421],
  ["no host, HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 421],
  ["two hosts", `GET / HTTP/1.1\r\n${head}Host: evil.example\r\n\r\n`, 400],
  ["a foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421],
  ["an absolute address", `GET http://evil.example/ HTTP/1.1\r\n${head}\r\n`, 400],
  ["TRACE", `TRACE / HTTP/1.1\r\n${head}\r\n`, 405],
  ["OPTIONS *", `OPTIONS * HTTP/1.1\r\n${head}\r\n`, 405],
  ["CONNECT", `CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`, 400],
  ["PUT", `PUT / HTTP/1.1\r\n${same}${plain}${sized("a=1")}`, 405],
  [
    "a web socket",
    `GET /_next/webpack-hmr HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    400,
  ],
  [
    "HTTP/2 in clear text",
    `GET / HTTP/1.1\r\n${head}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
    400,
  ],
  [
    "both lengths",
    `POST / HTTP/1.1\r\n${same}${plain}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ["a header folded", `GET / HTTP/1.1\r\n${head}X: a\r\n b\r\n\r\n`, 400],
  ["a bare line feed in a header", `GET / HTTP/1.1\r\n${head}X: a\nY: b\r\n\r\n`, 400],
  ["huge headers", `GET / HTTP/1.1\r\n${head}X: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ["no origin", `POST / HTTP/1.1\r\n${head}${plain}${sized("a=1")}`, 403],
  [
    "a foreign origin",
    `POST / HTTP/1.1\r\n${head}Origin: http://evil.example\r\n${plain}${sized("a=1")}`,
    403,
  ],
  [
    "a foreign origin with its host forwarded",
    `POST / HTTP/1.1\r\n${head}Origin: http://evil.example\r\nX-Forwarded-Host: evil.example\r\n${plain}${sized("a=1")}`,
    403,
  ],
  ["a malformed origin", `POST / HTTP/1.1\r\n${head}Origin: ://\r\n${plain}${sized("a=1")}`, 403],
  ["an announced 2 MiB", `POST / HTTP/1.1\r\n${same}${plain}Content-Length: 2097152\r\n\r\n`, 413],
  [
    "1 MiB and one, chunked",
    `POST / HTTP/1.1\r\n${same}${plain}${chunked("a".repeat(1024 * 1024 + 1))}`,
    413,
  ],
  ["1 MiB", `POST / HTTP/1.1\r\n${same}${plain}${sized("a".repeat(1024 * 1024))}`, 200],
  ["JSON", `POST / HTTP/1.1\r\n${same}Content-Type: application/json\r\n${sized("{}")}`, 415],
  ["no type", `POST / HTTP/1.1\r\n${same}${sized("")}`, 415],
  ["a zip", `POST / HTTP/1.1\r\n${same}${plain}Content-Encoding: gzip\r\n${sized("x")}`, 415],
  [
    "a malformed action",
    `POST / HTTP/1.1\r\n${same}Next-Action: x\r\nContent-Type: text/plain\r\n${sized("[]")}`,
    400,
  ],
  ["garbage to an action", `POST / HTTP/1.1\r\n${same}${action}${sized("\u0000\u0001")}`, 400],
  ["nothing to an action", `POST / HTTP/1.1\r\n${same}${action}${sized("")}`, 400],
  ["a prototype to an action", `POST / HTTP/1.1\r\n${same}${action}${sized('["$0:__proto__:then"]')}`, 400],
  ["an empty multipart", `POST / HTTP/1.1\r\n${same}${multi}${sized("")}`, 400],
  ["garbage as multipart", `POST / HTTP/1.1\r\n${same}${multi}${sized("garbage")}`, 400],
  ["multipart cut off", `POST / HTTP/1.1\r\n${same}${multi}${sized(part("a", "1"))}`, 400],
  [
    "multipart without an action",
    `POST / HTTP/1.1\r\n${same}${multi}${sized(`${part("a", "1")}--B--\r\n`)}`,
    400,
  ],
  ["a GET with a body", `GET / HTTP/1.1\r\n${head}${sized("a=1")}`, 400],
  ["an odd expectation", `GET / HTTP/1.1\r\n${head}Expect: miracles\r\n\r\n`, 200],
  ["the image optimiser", `GET /_next/image?url=%2Fadmin&w=64&q=75 HTTP/1.1\r\n${head}\r\n`, 404],
  ["a broken escape", `GET /%ff HTTP/1.1\r\n${head}\r\n`, 400],
];

test.each(probes)("%s", async (_, text, status) => {
  const answer = await raw(text);
  expect(statusOf(answer)).toBe(status);
  expect(reached).toHaveLength(status === 200 ? 1 : 0);
  expect(answer.toLowerCase()).toContain("x-content-type-options: nosniff");
  expect(answer.toLowerCase()).toContain("cache-control: private, no-store");
  expect(faults).toEqual([]);
  expect(load.bodyBytes).toBe(0);
});

test("the body reaches the application as it was sent, and nothing that the sender says about proxies", async () => {
  const body = "a=1&b=%C3%A9";
  await raw(
    `POST /x?y=1 HTTP/1.1\r\n${same}${plain}X-Forwarded-Host: evil.example\r\nX-Middleware-Subrequest: proxy\r\n${chunked(body)}`,
  );
  expect(reached[0]).toMatchObject({
    url: "/x?y=1",
    body,
    headers: { "x-forwarded-host": `localhost:${port}`, "content-length": "12" },
  });
  expect(reached[0]?.headers).not.toHaveProperty("x-middleware-subrequest");
  expect(reached[0]?.headers).not.toHaveProperty("transfer-encoding");
});

test("a large body is announced and waited for only if it will be taken", async () => {
  const expecting = (/** @type {number} */ length) =>
    raw(`POST / HTTP/1.1\r\n${same}${plain}Expect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`);
  expect(statusOf(await expecting(3))).toBe(100);
  expect(statusOf(await expecting(2_000_000))).toBe(413);
});

test("every security header is there, also when the application tries to weaken it", async () => {
  answer = (response) => {
    response.setHeader("X-Powered-By", "x");
    response.writeHead(200, { "Cache-Control": "public", "X-Frame-Options": "ALLOWALL" }).end("x");
  };
  const { headers } = await fetch(`http://localhost:${port}/`);
  expect(Object.fromEntries(headers)).toMatchObject({
    "cache-control": "private, no-store",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("strict-transport-security")).toBeNull();
});

test("what the application throws is kept to ourselves", async () => {
  answer = () => {
    throw new Error("SELECT secret FROM /etc/passwd");
  };
  const response = await fetch(`http://localhost:${port}/`, { headers: { accept: "text/html" } });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain("secret");
  expect(text).toMatch(/[0-9a-f]{8}-/);
  expect(faults).toHaveLength(1);
});

test("too much to do is said at once, with a time to come back", async () => {
  load.waiting = 32;
  const page = await fetch(`http://localhost:${port}/`, { headers: { accept: "text/html" } });
  expect([page.status, page.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect((await fetch(`http://localhost:${port}/triage`)).status).toBe(200);
});

test("what is in flight is counted until it is answered", async () => {
  let during = 0;
  answer = (response) => {
    during = load.inFlight;
    response.end("x");
  };
  await (await fetch(`http://localhost:${port}/`)).text();
  expect(during).toBe(1);
  await expect.poll(() => load.inFlight).toBe(0);
});

test("liveness and readiness, under any host name and any load", async () => {
  load.inFlight = 1000;
  ready = false;
  expect(statusOf(await raw("GET /healthz HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n"))).toBe(200);
  expect(statusOf(await raw("GET /readyz HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n"))).toBe(503);
  ready = true;
  expect(statusOf(await raw("GET /readyz HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n"))).toBe(200);
  load.draining = true;
  expect(statusOf(await raw("GET /readyz HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n"))).toBe(503);
});

test("headers and bodies that never end are cut off", async () => {
  expect(timeLimits).toMatchObject({ headers: 10_000, request: 15_000, checkEvery: 1000 });
  const short = { ...timeLimits, headers: 200, request: 400, checkEvery: 50 };
  const impatient = (await listen(doorServer(door, short), { port: 0, addresses: ["127.0.0.1"] })) || [];
  const at = portOf(impatient[0]);
  const slow = [
    `GET / HTTP/1.1\r\n${head}`,
    `POST / HTTP/1.1\r\n${same}${plain}Content-Length: 9\r\n\r\na=1`,
  ];
  door.own = ownHosts(at);
  const answers = await Promise.all(slow.map((text) => raw(text, { silence: 2000, at })));
  door.own = ownHosts(port);
  for (const server of impatient) server.close();
  expect(answers.map(statusOf)).toEqual([408, 408]);
  await expect.poll(() => load.bodyBytes).toBe(0);
  expect(reached).toEqual([]);
});

test("tells of each request once it is answered: under which number, how, and whether it stays open", async () => {
  answers.length = 0;
  await raw(`GET /athletes/1?name=Ada HTTP/1.1\r\n${head}Connection: close\r\n\r\n`);
  await raw(`GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
  answer = (response) => response.writeHead(200, { "content-type": "text/event-stream" }).end();
  await raw(`GET /live HTTP/1.1\r\n${head}Connection: close\r\n\r\n`);
  expect(answers).toMatchObject([
    { method: "GET", path: "/athletes/1", status: 200, stays: false },
    { path: "/", status: 421, stays: false },
    { path: "/live", status: 200, stays: true },
  ]);
  expect(new Set(answers.map((each) => each.id)).size).toBe(3);
});

test("about to close, it serves on and says that it is not ready; closing, it says so to everybody", async () => {
  const asked = async (/** @type {string} */ path) =>
    statusOf(await raw(`GET ${path} HTTP/1.1\r\n${head}Connection: close\r\n\r\n`));
  Object.assign(load, { leaving: true });
  expect([await asked("/readyz"), await asked("/"), await asked("/healthz")]).toEqual([503, 200, 200]);
  Object.assign(load, { draining: true });
  expect([await asked("/readyz"), await asked("/"), await asked("/healthz")]).toEqual([503, 503, 200]);
  Object.assign(load, { draining: false, leaving: false });
});
