import { plain } from "./client-address.mjs";

/** Connections at most, from one address and in all. */
const mostPerAddress = 256;
const mostInAll = 4096;

const isLoopback = (/** @type {string} */ address) => address === "::1" || address.startsWith("127.");

/**
 * Counts the open connections, in all and of each address, and says whether one more may be opened. Loopback counts
 * only in all: a proxy on this machine speaks for everybody.
 * @param {{ most?: number, inAll?: number, exempt?: (address: string) => boolean }} [options]
 */
export function connectionCounter({ most = mostPerAddress, inAll = mostInAll, exempt = isLoopback } = {}) {
  /** @type {Map<string, number>} */
  const open = new Map();
  let all = 0;
  return {
    /** @param {import("node:net").Socket} socket */
    admit(socket) {
      const address = plain(socket.remoteAddress ?? "");
      const now = (open.get(address) ?? 0) + 1;
      if (all >= inAll || (now > most && !exempt(address))) return false;
      all++;
      open.set(address, now);
      socket.once("close", () => {
        all--;
        const left = (open.get(address) ?? 1) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      });
      return true;
    },
  };
}
