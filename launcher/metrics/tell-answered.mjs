import { log } from "../log/log.mjs";
import { countRequest } from "./request-metrics.mjs";
import { builtRoutes, routePattern } from "./route-pattern.mjs";

/**
 * Makes what counts every request, and writes down those that failed, or all of them with UPRIGHT_LOG_REQUESTS=1: by the
 * pattern of their address, since an address may hold an id or a link's secret.
 * @param {Record<string, string | undefined>} environment
 * @returns {(answered: import("../front-door/door.mjs").Answered) => void}
 */
export function tellAnswered(environment) {
  const patternOf = routePattern(builtRoutes());
  const all = environment["UPRIGHT_LOG_REQUESTS"] === "1";
  return ({ path, ...answered }) => {
    const route = path === "/healthz" || path === "/readyz" ? path : patternOf(path);
    countRequest({ ...answered, route });
    if (!all && answered.status < 500) return;
    const { id: request, method, status, seconds } = answered;
    const line = { event: "request", request, method, route, status, ms: Math.round(seconds * 1000) };
    if (status >= 500) log.warn(line);
    else log.info(line);
  };
}
