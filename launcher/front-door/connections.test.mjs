import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { connectionCounter } from "./connections.mjs";

/** @param {string} remoteAddress */
const aSocket = (remoteAddress) =>
  /** @type {import("node:net").Socket} */ (Object.assign(new EventEmitter(), { remoteAddress }));

test("one address cannot take all connections, and gets its share back when it closes some", () => {
  const counter = connectionCounter({ most: 2 });
  const first = aSocket("198.51.100.1");
  expect(counter.admit(first)).toBe(true);
  expect(counter.admit(aSocket("::ffff:198.51.100.1"))).toBe(true);
  expect(counter.admit(aSocket("198.51.100.1"))).toBe(false);
  expect(counter.admit(aSocket("198.51.100.2"))).toBe(true);
  first.emit("close");
  expect(counter.admit(aSocket("198.51.100.1"))).toBe(true);
});

test("all addresses together have a limit", () => {
  const counter = connectionCounter({ inAll: 2 });
  expect(counter.admit(aSocket("127.0.0.1"))).toBe(true);
  expect(counter.admit(aSocket("198.51.100.1"))).toBe(true);
  expect(counter.admit(aSocket("198.51.100.2"))).toBe(false);
});

test("loopback has no limit of its own", () => {
  const counter = connectionCounter({ most: 0 });
  expect(counter.admit(aSocket("127.0.0.1"))).toBe(true);
  expect(counter.admit(aSocket("198.51.100.1"))).toBe(false);
});
