import { plain } from "./client-address.mjs";

/** Connections at most, in all and from one address. */
export const mostConnections = 4096;
export const mostPerAddress = 256;

const isLoopback = (/** @type {string} */ address) => address === "::1" || address.startsWith("127.");

/**
 * Counts the open connections of each address and says whether one more may be opened. Loopback is not counted:
 * a proxy on this machine speaks for everybody.
 * @param {{ most?: number, exempt?: (address: string) => boolean }} [options]
 */
export function connectionCounter({ most = mostPerAddress, exempt = isLoopback } = {}) {
  /** @type {Map<string, number>} */
  const open = new Map();
  return {
    /** @param {import("node:net").Socket} socket */
    admit(socket) {
      const address = plain(socket.remoteAddress ?? "");
      if (exempt(address)) return true;
      const now = (open.get(address) ?? 0) + 1;
      if (now > most) return false;
      open.set(address, now);
      socket.once("close", () => {
        const left = (open.get(address) ?? 1) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      });
      return true;
    },
  };
}
