import { expect, test } from "vitest";
import { aPost, aRequest, own } from "./a-request.mjs";
import { headRefusal } from "./checks.mjs";

const id = "40".padEnd(42, "a");
const state = encodeURIComponent(
  JSON.stringify(["", { children: ["triage", { children: ["__PAGE__", {}] }] }, null, null]),
);
const boundary = "----WebKitFormBoundaryAbc123";

/** @param {number} size */
const anUpload = (size) =>
  aPost({ url: "/o/river/members/import", headers: { "content-length": String(size) } });

/** @type {[string, import("./facts.mjs").Facts, number | null][]} */
const table = [
  ["a page", aRequest(), null],
  ["a head", aRequest({ method: "HEAD" }), null],
  ["a form post", aPost(), null],
  ["an action", aPost({ headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8" } }), null],
  [
    "a multipart post",
    aPost({ headers: { "content-type": `multipart/form-data; boundary=${boundary}` } }),
    null,
  ],
  ["the public name", aRequest({ headers: { host: "upright.example.org" } }), null],
  ["a name in capitals", aRequest({ headers: { host: "LOCALHOST:3000" } }), null],
  ["loopback 4", aRequest({ headers: { host: "127.0.0.1:3000" } }), null],
  ["loopback 6", aRequest({ headers: { host: "[::1]:3000" } }), null],
  ["a file of the build", aRequest({ url: "/_next/static/chunks/a.js" }), null],
  ["all who can be ticked", aRequest({ url: `/triage?${`&chosen=${"0".repeat(36)}`.repeat(125)}` }), null],
  ["a query", aRequest({ url: "/triage?status=red&q=%C3%A9" }), null],

  ...["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"].map(
    (method) =>
      /** @type {[string, import("./facts.mjs").Facts, number]} */ ([
        `method ${method}`,
        aRequest({ method }),
        405,
      ]),
  ),

  ["an absolute address", aRequest({ url: "http://evil.example/" }), 400],
  ["two slashes", aRequest({ url: "//evil.example/" }), 400],
  ["slash, backslash", aRequest({ url: "/\\evil.example" }), 400],
  ["a star", aRequest({ url: "*" }), 400],
  ["a broken escape", aRequest({ url: "/%zz" }), 400],
  ["broken UTF-8", aRequest({ url: "/%c3%28" }), 400],
  ["an escaped NUL", aRequest({ url: "/a%00b" }), 400],
  ["an escaped line end", aRequest({ url: "/a%0d%0ab" }), 400],
  ["an escaped backslash", aRequest({ url: "/%5cevil.example" }), 400],
  ["an address too long", aRequest({ url: `/${"a".repeat(6200)}` }), 414],

  ["an upgrade", aRequest({ headers: { upgrade: "websocket", connection: "Upgrade" } }), 400],
  ["two hosts", aRequest({ headers: { host: ["localhost:3000", "evil.example"] } }), 400],
  ["two lengths", aPost({ headers: { "content-length": ["3", "4"] } }), 400],
  ["both lengths", aPost({ headers: { "transfer-encoding": "chunked" } }), 400],
  [
    "a gzip coding",
    aPost({ headers: { "content-length": undefined, "transfer-encoding": "gzip, chunked" } }),
    400,
  ],
  ["a signed length", aPost({ headers: { "content-length": "+3" } }), 400],
  ["a GET with a body", aRequest({ headers: { "content-length": "3" } }), 400],
  ["a chunked GET", aRequest({ headers: { "transfer-encoding": "chunked" } }), 400],
  ["two origins", aPost({ headers: { origin: ["http://localhost:3000", "http://evil.example"] } }), 400],

  ["no host", aRequest({ headers: { host: undefined } }), 421],
  ["a foreign host", aRequest({ headers: { host: "evil.example" } }), 421],
  ["another port", aRequest({ headers: { host: "localhost:3001" } }), 421],
  ["no port", aRequest({ headers: { host: "localhost" } }), 421],
  ["a longer name", aRequest({ headers: { host: "localhost:3000.evil.example" } }), 421],

  ["a foreign origin", aPost({ headers: { origin: "http://evil.example" } }), 403],
  ["the null origin", aPost({ headers: { origin: "null" } }), 403],
  ["an empty origin", aPost({ headers: { origin: "" } }), 403],
  ["another port's origin", aPost({ headers: { origin: "http://localhost:3001" } }), 403],
  ["https for http", aPost({ headers: { origin: "https://localhost:3000" } }), 403],
  ["another own host's origin", aPost({ headers: { origin: "http://127.0.0.1:3000" } }), 403],
  [
    "a forwarded host",
    aPost({ headers: { origin: "http://evil.example", "x-forwarded-host": "evil.example" } }),
    403,
  ],
  ["no origin at all", aPost({ headers: { origin: undefined } }), 403],
  [
    "a program of mail",
    aPost({ url: `/api/unsubscribe/${"a".repeat(43)}`, headers: { origin: undefined } }),
    null,
  ],
  ["one without its secret", aPost({ url: "/api/unsubscribe/", headers: { origin: undefined } }), 403],
  [
    "another path after its secret",
    aPost({ url: `/api/unsubscribe/${"a".repeat(43)}/..%2fintake`, headers: { origin: undefined } }),
    403,
  ],
  [
    "no origin, same site only",
    aPost({ headers: { origin: undefined, "sec-fetch-site": "same-site" } }),
    403,
  ],
  ["no origin, cross site", aPost({ headers: { origin: undefined, "sec-fetch-site": "cross-site" } }), 403],
  ["no origin, typed in", aPost({ headers: { origin: undefined, "sec-fetch-site": "none" } }), 403],
  ["own origin, cross site", aPost({ headers: { "sec-fetch-site": "cross-site" } }), 403],
  [
    "the null origin, cross site",
    aPost({ headers: { origin: "null", "sec-fetch-site": "cross-site" } }),
    403,
  ],
  [
    "the null origin, same origin",
    aPost({ headers: { origin: "null", "sec-fetch-site": "same-origin" } }),
    null,
  ],
  [
    "no origin, same origin",
    aPost({ headers: { origin: undefined, "sec-fetch-site": "same-origin" } }),
    null,
  ],
  [
    "the public name's origin",
    aPost({ headers: { host: "upright.example.org", origin: "https://upright.example.org" } }),
    null,
  ],
  [
    "http for the public name",
    aPost({ headers: { host: "upright.example.org", origin: "http://upright.example.org" } }),
    403,
  ],

  ["1 MiB", aPost({ headers: { "content-length": String(1024 * 1024) } }), null],
  ["1 MiB and one", aPost({ headers: { "content-length": String(1024 * 1024 + 1) } }), 413],
  ["8 MiB where a file is sent", anUpload(8 * 1024 * 1024), null],
  ["8 MiB and one there", anUpload(8 * 1024 * 1024 + 1), 413],

  ["JSON", aPost({ headers: { "content-type": "application/json" } }), 415],
  ["no type", aPost({ headers: { "content-type": undefined } }), 415],
  ["plain text without an action", aPost({ headers: { "content-type": "text/plain" } }), 415],
  ["multipart without a boundary", aPost({ headers: { "content-type": "multipart/form-data" } }), 415],
  ["an empty boundary", aPost({ headers: { "content-type": "multipart/form-data; boundary=" } }), 415],
  [
    "a long boundary",
    aPost({ headers: { "content-type": `multipart/form-data; boundary=${"a".repeat(71)}` } }),
    415,
  ],
  [
    "two boundaries",
    aPost({ headers: { "content-type": "multipart/form-data; boundary=a; boundary=b" } }),
    415,
  ],
  ["a zip", aPost({ headers: { "content-encoding": "gzip" } }), 415],

  ["a malformed action", aPost({ headers: { "next-action": "x" } }), 400],
  ["an action in capitals", aPost({ headers: { "next-action": id.toUpperCase() } }), 400],
  ["an action too long", aPost({ headers: { "next-action": `${id}0` } }), 400],
  ["an action by GET", aRequest({ headers: { "next-action": id } }), 400],

  ["the browser's state", aRequest({ headers: { rsc: "1", "next-router-state-tree": state } }), null],
  ["a garbled state", aRequest({ headers: { rsc: "1", "next-router-state-tree": "garbage" } }), 400],
  ["a state of another shape", aRequest({ headers: { rsc: "1", "next-router-state-tree": "%5B1%5D" } }), 400],
  ["the image optimiser", aRequest({ url: "/_next/image?url=/admin&w=64&q=75" }), 404],
  ["the image optimiser, escaped", aRequest({ url: "/_next/%69mage?url=/admin" }), 404],
  ["the old data route", aRequest({ url: "/_next/data/x/triage.json" }), 404],
  ["an inner form of a page", aRequest({ url: "/triage.rsc" }), 404],
  ["a segment of a page", aRequest({ url: "/triage.segments/_tree.segment.rsc" }), 404],
  ["an inner parameter", aRequest({ url: "/triage?nxtPid=other" }), 404],
];

test.each(table)("%s", (_, facts, status) => {
  expect(headRefusal(facts, own)?.status ?? null).toBe(status);
});

test("a refused method is told the allowed ones", () => {
  expect(headRefusal(aRequest({ method: "PUT" }), own)?.headers).toEqual({ allow: "GET, HEAD, POST" });
});
