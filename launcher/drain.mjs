import { setTimeout as wait } from "node:timers/promises";

const longest = 15_000;

/**
 * Lets what is in flight end (15 s at most) while everything new is told to come back later, then closes. Before that it
 * goes on serving for `leaving` seconds and says that it is not ready, so that a proxy leads nobody here any more.
 * @param {import("node:http").Server[]} servers
 * @param {import("./front-door/shedding.mjs").Load} load
 * @param {number} [leaving]
 */
export async function drain(servers, load, leaving = 0) {
  load.leaving = true;
  await wait(leaving * 1000);
  load.draining = true;
  for (const server of servers) server.closeIdleConnections();
  const deadline = Date.now() + longest;
  while (load.inFlight + load.waiting + load.bodyBytes > 0 && Date.now() < deadline) await wait(20);
  await Promise.race([
    Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))),
    wait(200),
  ]);
  for (const server of servers) server.closeAllConnections();
}
