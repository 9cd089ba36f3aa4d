/**
 * How much is going on: requests handed to the application and not answered yet, bytes of bodies held, and how
 * long the event loop was lately held up (ms).
 * @typedef {{ inFlight: number, bodyBytes: number, lag: number, draining: boolean }} Load
 */

/** In flight at most, by priority. A page costs about 7 ms, so 64 of them are half a second of waiting. */
const most = { optional: 32, ordinary: 64, vital: 128 };
const mostBodyBytes = 64 * 1024 * 1024;
const longLag = 500;

/** @type {import("./facts.mjs").Refusal} */
const busy = {
  status: 503,
  reason:
    "There is too much to do at the moment. What you typed has not been sent: please try again in a few seconds.",
  headers: { "retry-after": "2" },
};

/** @type {import("./facts.mjs").Refusal} */
const closing = {
  status: 503,
  reason: "The server is restarting. What you typed has not been sent: please try again in a few seconds.",
  headers: { "retry-after": "2", connection: "close" },
};

/**
 * Whether a request must be turned away. While the event loop is held up only the vital keep their full share.
 * @param {Load} load
 * @param {import("./priority.mjs").Priority} priority
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function shed({ inFlight, bodyBytes, lag, draining }, priority) {
  if (draining) return closing;
  const share = priority !== "vital" && lag > longLag ? 0.5 : 1;
  return inFlight >= most[priority] * share || bodyBytes >= mostBodyBytes ? busy : null;
}
