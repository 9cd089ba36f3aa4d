const deepest = 64;
const mostArguments = 1000;

/** Values that JSON has no word for, as React writes them: undefined, numbers, dates, an escaped dollar. */
const constant = /^\$($|\$|undefined$|NaN$|-?Infinity$|-0$|T$|n-?\d{1,300}$|D\d{4}-[\dT:.-]{6,20}Z$)/;
/** A pointer at another part: a form (K), the bound values of a form's action (@), or a value met before. */
const pointer = /^\$([K@]?)([0-9a-f]{1,4})((?::[^:]+)*)$/;
const forbiddenStep = /:(__proto__|prototype|constructor)(:|$)/;

/**
 * Whether a text is what React's browser half writes for the arguments of an action, with nothing in it that our
 * forms never send: no pointers to parts that are not there, no steps into prototypes, no functions or streams.
 * @param {string} text
 * @param {ReadonlySet<string>} ids the parts that a pointer may name, "0" being the text itself
 */
export function areActionValues(text, ids) {
  try {
    const value = JSON.parse(text);
    const tooMany = Array.isArray(value) && value.length > mostArguments;
    return typeof value === "object" && value !== null && !tooMany && isPlain(value, ids, 0);
  } catch {
    return false;
  }
}

/**
 * @param {unknown} value
 * @param {ReadonlySet<string>} ids
 * @param {number} depth
 * @returns {boolean}
 */
function isPlain(value, ids, depth) {
  if (typeof value === "string") return !value.startsWith("$") || isKnown(value, ids);
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepest || Object.hasOwn(value, "__proto__")) return false;
  return Object.values(value).every((inner) => isPlain(inner, ids, depth + 1));
}

/**
 * @param {string} text
 * @param {ReadonlySet<string>} ids
 */
function isKnown(text, ids) {
  if (constant.test(text)) return true;
  const [, , id = "", steps = ""] = pointer.exec(text) ?? [];
  return id !== "" && ids.has(id) && !forbiddenStep.test(steps);
}
