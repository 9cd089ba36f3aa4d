import { actionId } from "./action-id.mjs";
import { areActionValues } from "./action-values.mjs";

/** @typedef {import("./multipart.mjs").Part} Part */

/** A form's own action and one on the button that was pressed, with room to spare. */
const mostActions = 4;

/**
 * Whether a multipart form that was sent without script names its action as React writes it into the page: by an
 * id, or by a reference with values that were bound to it. A route handler below /api needs none.
 * @param {Part[]} parts
 * @param {string} path
 */
export function isPlainPost(parts, path) {
  const own = parts.filter(({ name }) => name.startsWith("$ACTION_"));
  if (own.length === 0) return path.startsWith("/api/");
  const actions = own.filter(({ name }) => /^\$ACTION_(ID|REF)_/.test(name));
  const named = new Map(own.map((part) => [part.name, part]));
  return (
    actions.length >= 1 &&
    actions.length <= mostActions &&
    own.every((part) => !part.isFile && isActionField(part, named))
  );
}

/**
 * @param {Part} part
 * @param {ReadonlyMap<string, Part>} named
 */
function isActionField({ name, value }, named) {
  const id = /^\$ACTION_ID_(.*)$/.exec(name)?.[1];
  if (id !== undefined) return actionId.test(id);
  const reference = /^\$ACTION_REF_(\d{1,3})$/.exec(name)?.[1];
  if (reference !== undefined) return named.has(`$ACTION_${reference}:0`);
  if (name === "$ACTION_KEY") return value.length <= 200;
  const [, number = "", bound = ""] = /^\$ACTION_(\d{1,3}):([01])$/.exec(name) ?? [];
  if (!named.has(`$ACTION_REF_${number}`)) return false;
  return bound === "0" ? isReference(value, named.has(`$ACTION_${number}:1`)) : areBoundValues(value);
}

/**
 * @param {Buffer} value
 * @param {boolean} hasBound
 */
function isReference(value, hasBound) {
  try {
    const { id, bound, ...more } = /** @type {Record<string, unknown>} */ (
      JSON.parse(value.toString("utf8"))
    );
    const fits = hasBound ? bound === "$@1" : bound === null;
    return typeof id === "string" && actionId.test(id) && fits && Object.keys(more).length === 0;
  } catch {
    return false;
  }
}

/** @param {Buffer} value */
const areBoundValues = (value) => areActionValues(value.toString("utf8"), { id: "1", forms: new Set() });
