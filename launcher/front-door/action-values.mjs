const deepest = 64;
const mostArguments = 1000;

/** Values that JSON has no word for, as React writes them: undefined, numbers, dates, an escaped dollar. */
const constant = /^\$(\$|undefined$|NaN$|-?Infinity$|-0$|T$|n-?\d{1,300}$|D\d{4}-[\dT:.-]{6,20}Z$)/;
/** A value that stands in the same text further up, by the steps that lead to it. */
const repeated = /^\$([0-9a-f]{1,4}(?::.+)?)$/;
const form = /^\$K([0-9a-f]{1,4})$/;

/**
 * Whether a text is what React's browser half writes for the arguments of an action, with nothing in it that our
 * forms never send: pointers lead only to forms that came along and to whole values further up, and there are no
 * functions, promises or streams.
 * @param {string} text
 * @param {{ id: string, forms: ReadonlySet<string> }} part the text's own name, and those of the forms beside it
 */
export function areActionValues(text, { id, forms }) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  return (
    Array.isArray(value) &&
    value.length <= mostArguments &&
    isPlain(value, id, 0, { forms, whole: new Set() })
  );
}

/**
 * Walks in the order in which the values stand.
 * @param {unknown} value
 * @param {string} path the steps that lead here
 * @param {number} depth
 * @param {{ forms: ReadonlySet<string>, whole: Set<string> }} known `whole` holds the paths that were walked to
 *   their end
 * @returns {boolean}
 */
function isPlain(value, path, depth, known) {
  if (typeof value === "string") return !value.startsWith("$") || isKnown(value, known);
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepest || Object.hasOwn(value, "__proto__")) return false;
  const plain = Object.entries(value).every(([step, inner]) =>
    isPlain(inner, `${path}:${step}`, depth + 1, known),
  );
  known.whole.add(path);
  return plain;
}

/**
 * @param {string} text
 * @param {{ forms: ReadonlySet<string>, whole: Set<string> }} known
 */
function isKnown(text, { forms, whole }) {
  const pointed = form.exec(text)?.[1];
  return (
    constant.test(text) ||
    (pointed !== undefined && forms.has(pointed)) ||
    whole.has(repeated.exec(text)?.[1] ?? "")
  );
}
