/** @typedef {"optional" | "ordinary" | "vital"} Priority */

/**
 * Words of a path that carry somebody's health: sending answers and reading the triage. And the files of pages that
 * have been let through.
 */
const vital = /^\/_next\/static\/|(^|\/)(intake|check-?ins?|emergency|triage|flags?|submissions?)(\/|$)/i;
/** Lists to carry away, print and machine feeds can wait. */
const optional = /(^|\/)(exports?|feeds?|print|metrics)(\/|$)|\.(csv|pdf|ics|json)$/i;

/**
 * What is shed last and first when there is too much to do. A page fetched ahead of a click is never urgent.
 * @param {import("./facts.mjs").Facts} facts
 * @returns {Priority}
 */
export function priorityOf({ path, headers }) {
  if (headers["next-router-prefetch"] !== undefined || /prefetch/i.test(headers["sec-purpose"] ?? ""))
    return "optional";
  if (optional.test(path)) return "optional";
  return vital.test(path) ? "vital" : "ordinary";
}
