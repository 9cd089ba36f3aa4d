import { expect, test } from "vitest";
import { ownHosts } from "./front-door/own-hosts.mjs";
import { whereToListen } from "./where-to-listen.mjs";

test("without settings: port 3000 on loopback alone", () => {
  expect(whereToListen({})).toMatchObject({ port: 3000, hosts: [], addresses: ["127.0.0.1", "::1"] });
});

test("with a public address: every network, that host, its origin", () => {
  const where = whereToListen({
    UPRIGHT_ADDRESS: "https://upright.example.org",
    UPRIGHT_HOSTS: "10.0.0.5:8080, b.example",
    PORT: "8080",
  });
  expect(where).toMatchObject({ port: 8080, addresses: ["::"] });
  expect([...ownHosts(where.port, where.hosts).values()].slice(3)).toEqual([
    "https://upright.example.org",
    "http://10.0.0.5:8080",
    "http://b.example",
  ]);
});

test.each(["x", "-1", "65536", "1.5"])("PORT=%s is refused in words", (PORT) => {
  expect(() => whereToListen({ PORT })).toThrow(/PORT is not a port/);
});
