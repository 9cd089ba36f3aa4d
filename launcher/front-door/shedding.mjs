/**
 * How much is going on: requests that the application works on, requests that wait for it, bytes of bodies held,
 * how busy the event loop is (0 to 1), whether the server is closing, and whether it will soon.
 * @typedef {{ inFlight: number, waiting: number, bodyBytes: number, busy: number, draining: boolean, leaving?: boolean }} Load
 */

/** How many may wait before a request is turned away, and how long (ms), by priority. */
const queue = {
  optional: { most: 8, patience: 500 },
  ordinary: { most: 32, patience: 1000 },
  vital: { most: 128, patience: 4000 },
};
const mostBodyBytes = 64 * 1024 * 1024;

/** In flight at most: few while the event loop is the bottleneck, many while they wait for the database. */
const mostInFlight = { busy: 8, idle: 64 };
const isBusy = 0.85;

/** @type {import("./facts.mjs").Refusal} */
export const busy = {
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
 * Whether a request must be turned away on arrival: the less urgent when few are waiting, the vital last.
 * @param {Load} load
 * @param {import("./priority.mjs").Priority} priority
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function shed({ waiting, bodyBytes, draining }, priority) {
  if (draining) return closing;
  return waiting >= queue[priority].most || bodyBytes >= mostBodyBytes ? busy : null;
}

/**
 * Whether the application may start on one more.
 * @param {Load} load
 */
export const mayStart = ({ inFlight, busy: share }) =>
  inFlight < (share > isBusy ? mostInFlight.busy : mostInFlight.idle);

/**
 * How long (ms) a request waits before it is told to come back.
 * @param {import("./priority.mjs").Priority} priority
 */
export const patienceOf = (priority) => queue[priority].patience;
