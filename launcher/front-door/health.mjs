/**
 * The two questions of a supervisor, answered by the door itself: does the process live, and can it serve.
 * @param {import("./facts.mjs").Facts} facts
 * @param {() => Promise<boolean>} isReady
 * @returns {Promise<number> | null} the status to answer, or null when the request is something else
 */
export function healthStatus({ path, method }, isReady) {
  if (method !== "GET" && method !== "HEAD") return null;
  if (path === "/healthz") return Promise.resolve(200);
  if (path === "/readyz") return isReady().then((ready) => (ready ? 200 : 503));
  return null;
}
