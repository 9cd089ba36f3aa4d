// Triage names in its address the hundred athletes who may be ticked, and those of one more page: 5,000 and some.
const longest = 6144;

/**
 * Only a plain path with a query: no absolute address, nothing that two readers could understand differently.
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function targetRefusal({ target, path }) {
  if (target.length > longest) return { status: 414, reason: "The address is too long." };
  return isPlain(target) && decodes(path) ? null : { status: 400, reason: "The address is malformed." };
}

/** @param {string} target */
const isPlain = (target) => /^\/(?![/\\])/.test(target) && !/[\\#\s]/.test(target);

/** @param {string} path */
function decodes(path) {
  try {
    const decoded = decodeURIComponent(path);
    return !/[\u0000-\u001f\u007f\\]/.test(decoded);
  } catch {
    return false;
  }
}
