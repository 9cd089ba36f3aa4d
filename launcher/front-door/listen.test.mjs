import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { listen } from "./listen.mjs";
import { portOf } from "./port-of.mjs";

/** @type {import("node:http").Server[]} */
const opened = [];
const make = () => {
  const server = createServer((_, response) => response.end("x"));
  opened.push(server);
  return server;
};
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

test("every address answers at one port", async () => {
  const servers = (await listen(make, { port: 0, addresses: ["127.0.0.1", "127.0.0.2"] })) || [];
  const ports = new Set(servers.map(portOf));
  expect(ports.size).toBe(1);
  for (const host of ["127.0.0.1", "127.0.0.2"]) {
    expect(await (await fetch(`http://${host}:${portOf(servers[0])}`)).text()).toBe("x");
  }
});

test("a port that somebody has on one of the addresses is taken, and nothing stays open", async () => {
  const other = make();
  await new Promise((resolve) => other.listen(0, "127.0.0.2", () => resolve(null)));
  const port = portOf(other);
  expect(await listen(make, { port, addresses: ["127.0.0.1", "127.0.0.2"] })).toBe(false);
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow("fetch failed");
});

test("a port that we have ourselves is taken too, although its sockets share it", async () => {
  const servers = (await listen(make, { port: 0, addresses: ["127.0.0.1"] })) || [];
  expect(await listen(make, { port: portOf(servers[0]), addresses: ["127.0.0.1"] })).toBe(false);
});

test("an address that this machine does not have is left out", async () => {
  expect(await listen(make, { port: 0, addresses: ["192.0.2.1"] })).toEqual([]);
});
