import { Counter, Gauge, Histogram, collectDefaultMetrics, register } from "prom-client";

const methods = new Set(["GET", "HEAD", "POST"]);

const requests = new Counter({
  name: "upright_http_requests_total",
  help: "Requests answered, by method, pattern of the address and status",
  labelNames: /** @type {const} */ (["method", "route", "status"]),
});
const durations = new Histogram({
  name: "upright_http_request_duration_seconds",
  help: "From the first byte of a request to the last of its answer, by method and pattern; without what stays open",
  labelNames: /** @type {const} */ (["method", "route"]),
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

/**
 * Counts one request that was answered.
 * @param {{ method: string, route: string, status: number, seconds: number, stays: boolean }} answered `stays`: a line
 *   that is kept open for who watches, whose time says nothing
 */
export function countRequest({ method: asked, route, status, seconds, stays }) {
  const method = methods.has(asked) ? asked : "other";
  requests.inc({ method, route, status: String(status) });
  if (!stays) durations.observe({ method, route }, seconds);
}

const now = new Gauge({
  name: "upright_requests_now",
  help: "Requests that the application works on, and that wait for it",
  labelNames: /** @type {const} */ (["state"]),
});
const busy = new Gauge({
  name: "upright_event_loop_busy_ratio",
  help: "Share of the last quarter of a second in which the event loop worked",
});
collectDefaultMetrics();

/**
 * All metrics of the process as text: the application's, the process's own (memory, processor, how late its event loop
 * is), and what the front door works on at this moment.
 * @param {import("../front-door/shedding.mjs").Load} load
 */
export function metricsNow(load) {
  now.set({ state: "working" }, load.inFlight);
  now.set({ state: "waiting" }, load.waiting);
  busy.set(load.busy);
  return register.metrics();
}
