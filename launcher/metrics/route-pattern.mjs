import { readFileSync } from "node:fs";
import { inRoot } from "../root.mjs";

/** @typedef {{ page: string, regex: string }} Route as the build lists it */
/** @typedef {{ staticRoutes: readonly Route[], dynamicRoutes: readonly Route[] }} Routes in order of precedence */

/** @returns {Routes} those of the build that is served */
export const builtRoutes = () => JSON.parse(readFileSync(inRoot(".next", "routes-manifest.json"), "utf8"));

/**
 * What names the pattern of a path: `/o/[organisation]/athletes/[athlete]`, never an id. What no route matches has one
 * name for all, so that strangers cannot make metrics by asking.
 * @param {Routes} routes
 * @returns {(path: string) => string}
 */
export function routePattern({ staticRoutes, dynamicRoutes }) {
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const open = dynamicRoutes.map(({ page, regex }) => ({ page, expression: new RegExp(regex) }));
  return (path) => {
    if (path.startsWith("/_next/static/")) return "/_next/static";
    if (fixed.has(path)) return path;
    return open.find(({ expression }) => expression.test(path))?.page ?? "unknown";
  };
}
