import { createServer } from "node:net";
import { portOf } from "../front-door/port-of.mjs";

/**
 * A port on loopback that is free now: the wanted one if it is, else any.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (wanted) freePort().then(resolve, reject);
      else reject(error);
    });
    probe.listen({ host: "127.0.0.1", port: wanted }, () => {
      const port = portOf(probe);
      probe.close(() => resolve(port));
    });
  });
}
