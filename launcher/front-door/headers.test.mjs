import { expect, test } from "vitest";
import { aRequest } from "./a-request.mjs";
import { clientAddress } from "./client-address.mjs";
import { innerHeaders } from "./request-headers.mjs";
import { cacheControl, contentPolicy } from "./response-headers.mjs";

const spoofed = {
  "x-forwarded-host": "evil.example",
  "x-forwarded-for": "1.2.3.4",
  "x-forwarded-proto": "https",
  forwarded: "host=evil.example",
  "x-middleware-subrequest": "src/proxy",
  "x-middleware-rewrite": "/admin",
  "x-nextjs-data": "1",
  "x-matched-path": "/admin",
  "x-invoke-path": "/admin",
  "x-action-forwarded": "1",
  "x-http-method-override": "DELETE",
};

test("nobody but the door says where a request comes from or goes", () => {
  const { headers } = aRequest({ headers: { ...spoofed, cookie: "a=1", rsc: "1" } });
  expect(
    innerHeaders(headers, { address: "192.0.2.7", origin: "https://upright.example.org", posted: false }),
  ).toEqual({
    host: "upright.example.org",
    cookie: "a=1",
    rsc: "1",
    "x-forwarded-host": "upright.example.org",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "192.0.2.7",
  });
});

test.each([
  ["a stranger's word does not count", "198.51.100.1", "1.2.3.4", "198.51.100.1"],
  ["a proxy's last word does", "10.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"],
  ["a proxy that says nothing", "10.0.0.1", undefined, "10.0.0.1"],
  ["IPv4 through IPv6", "::ffff:198.51.100.1", undefined, "198.51.100.1"],
])("the client's address: %s", (_, socket, forwarded, address) => {
  expect(clientAddress(socket, forwarded, new Set(["10.0.0.1"]))).toBe(address);
});

test("the application's policy is kept and always says who may frame the page", () => {
  expect(contentPolicy("default-src 'self'; frame-ancestors 'self'")).toBe(
    "default-src 'self'; frame-ancestors 'self'",
  );
  expect(contentPolicy("default-src 'self';")).toBe("default-src 'self'; frame-ancestors 'none'");
  expect(contentPolicy(undefined)).toContain("frame-ancestors 'none'");
});

test.each([
  ["/_next/static/a.js", 200, "public, max-age=31536000, immutable", "public, max-age=31536000, immutable"],
  ["/_next/static/a.js", 404, "public, max-age=31536000, immutable", "private, no-store"],
  ["/triage", 200, "s-maxage=31536000", "private, no-store"],
  ["/triage", 200, undefined, "private, no-store"],
  ["/_next/staticky", 200, "public", "private, no-store"],
])("who may keep %s %i", (path, status, given, sent) => expect(cacheControl(path, status, given)).toBe(sent));
