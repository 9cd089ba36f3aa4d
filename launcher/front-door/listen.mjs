import { portOf } from "./port-of.mjs";

/** @typedef {import("node:http").Server} Server */

/**
 * An event loop takes one new connection per listening socket and turn, and a turn in which pages are drawn is
 * long. So that many can come in at once, there are many sockets on the same port, where the system can do that.
 */
const copies = process.platform === "linux" ? 32 : 1;

/**
 * Listens on every given address at one port, or on none: false when the port is taken on any of them. An
 * address that this machine does not have is left out; without IPv6, all addresses are all of IPv4.
 * @param {() => Server} make
 * @param {{ port: number, addresses: string[] }} at
 * @returns {Promise<Server[] | false>}
 */
export async function listen(make, { port: wanted, addresses }) {
  /** @type {Server[]} */
  const open = [];
  let port = wanted;
  for (const address of addresses) {
    const servers = await listenOn(make, port, address);
    if (servers) open.push(...servers);
    else {
      for (const server of open) server.close();
      return false;
    }
    if (open[0]) port = portOf(open[0]);
  }
  if (open.length === 0 && addresses.includes("::")) {
    return listen(make, { port: wanted, addresses: ["0.0.0.0"] });
  }
  return open;
}

/**
 * The first socket is asked for alone, which fails when anybody else has the port. Only then is it given up for
 * those that share it.
 * @param {() => Server} make
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Server[] | null>} null when the port is taken, none when there is no such address
 */
async function listenOn(make, port, host) {
  const alone = make();
  const outcome = await bind(alone, { port, host });
  if (outcome !== "open") return outcome === "taken" ? null : [];
  if (copies === 1) return [alone];
  const shared = { port: portOf(alone), host, reusePort: true };
  await new Promise((resolve) => alone.close(resolve));
  const servers = Array.from({ length: copies }, make);
  const outcomes = await Promise.all(servers.map((server) => bind(server, shared)));
  if (outcomes.every((one) => one === "open")) return servers;
  for (const server of servers) server.close();
  const again = make();
  return (await bind(again, { port: shared.port, host })) === "open" ? [again] : null;
}

/**
 * @param {Server} server
 * @param {import("node:net").ListenOptions} at
 * @returns {Promise<"open" | "taken" | "impossible">}
 */
function bind(server, at) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (/^(EADDRNOTAVAIL|EAFNOSUPPORT|ENOTSUP|EINVAL|ENOPROTOOPT)$/.test(error.code ?? ""))
        resolve("impossible");
      else reject(error);
    });
    server.listen({ ...at, backlog: 1024 }, () => resolve("open"));
  });
}
