/**
 * The hosts that this server answers to, each with the one origin that its pages have.
 * @typedef {ReadonlyMap<string, string>} OwnHosts
 */

/**
 * Loopback names with the port, and what the operator lists: `host[:port]` is plain HTTP,
 * `https://host[:port]` stands behind a proxy that ends TLS.
 * @param {number} port
 * @param {string[]} [listed]
 * @returns {OwnHosts}
 */
export function ownHosts(port, listed = []) {
  const loopback = ["localhost", "127.0.0.1", "[::1]"].map((name) => `http://${name}:${port}`);
  const origins = [...loopback, ...listed].map((entry) => originOf(entry));
  return new Map(origins.map((origin) => [origin.slice(origin.indexOf("//") + 2), origin]));
}

/** @param {string} entry */
function originOf(entry) {
  const url = new URL(/^https?:\/\//.test(entry) ? entry : `http://${entry}`);
  return url.origin;
}
