/**
 * The port that a server listens on.
 * @param {import("node:net").Server | undefined} server
 */
export function portOf(server) {
  const at = server?.address();
  if (!at || typeof at === "string") throw new Error("The server does not listen on a port.");
  return at.port;
}
