/**
 * Doors of Next that this site does not use: the image optimiser, the data routes of the older router, pages'
 * inner forms under an address of their own, and its inner query parameters.
 */
const closed = [/^\/_next\/(image|data)(\/|$)/i, /\.rsc$/i, /\.segments(\/|$)/i];
const innerParameter = /[?&](nxtP|nxtI|__next)/i;

/**
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function closedPathRefusal({ path, target }) {
  const decoded = decodeURIComponent(path);
  const isClosed = closed.some((pattern) => pattern.test(decoded)) || innerParameter.test(target);
  return isClosed ? { status: 404, reason: "There is nothing here." } : null;
}
