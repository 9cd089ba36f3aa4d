import { createServer } from "node:net";

/**
 * A port on loopback that is free now: the wanted one if it is, else any.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wanted ? freePort().then(resolve, reject) : reject(error)));
    probe.listen({ host: "127.0.0.1", port: wanted }, () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
