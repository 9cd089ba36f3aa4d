import { actionId } from "./action-id.mjs";
import { areActionValues } from "./action-values.mjs";
import { mediaTypeOf } from "./media-type.mjs";
import { partsOf } from "./multipart.mjs";

const mostFields = 2000;

/** @type {import("./facts.mjs").Refusal} */
const malformed = { status: 400, reason: "The form is malformed." };

/**
 * Whether a body is shaped as one that this site's pages send. What the answers in it are worth is for the
 * application to say.
 * @param {import("./facts.mjs").Facts} facts
 * @param {Buffer} body
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function bodyRefusal({ headers, path }, body) {
  const media = mediaTypeOf(headers);
  if (media?.type === "form") return fieldCount(body) > mostFields ? malformed : null;
  if (media?.type === "action")
    return areActionValues(body.toString("utf8"), new Set(["0"])) ? null : malformed;
  const parts = media ? partsOf(body, media.boundary) : null;
  if (!parts) return malformed;
  const fits = headers["next-action"] === undefined ? isPlainPost(parts, path) : isScriptPost(parts);
  return fits ? null : malformed;
}

/** @param {Buffer} body */
function fieldCount(body) {
  let count = 1;
  for (const byte of body) if (byte === 0x26) count++;
  return count;
}

/**
 * The ids that pointers may name: those of parts ("0", "1_name", "_1_name" and, without script, "$ACTION_1:0").
 * @param {import("./multipart.mjs").Part[]} parts
 */
const idsOf = (parts) =>
  new Set(parts.map(({ name }) => /^(?:\$ACTION_\d+:|_)?([0-9a-f]{1,4})(?:_|$)/.exec(name)?.[1] ?? ""));

/**
 * From a page with script: the arguments are the part named "0".
 * @param {import("./multipart.mjs").Part[]} parts
 */
function isScriptPost(parts) {
  const ids = new Set([...idsOf(parts), ...pointedAtForms(parts)]);
  const values = parts.filter(({ name }) => /^[0-9a-f]{1,4}$/.test(name));
  return (
    values.some(({ name }) => name === "0") &&
    values.every(({ value, isFile }) => !isFile && areActionValues(value.toString("utf8"), ids))
  );
}

/**
 * A form without a single field has no part of its own, yet is pointed at.
 * @param {import("./multipart.mjs").Part[]} parts
 */
function pointedAtForms(parts) {
  const root = parts.find(({ name }) => name === "0")?.value.toString("utf8") ?? "";
  return [...root.matchAll(/"\$K([0-9a-f]{1,4})"/g)].map((match) => match[1] ?? "");
}

/**
 * From a page without script: the action is named by a field; a route handler below /api needs none.
 * @param {import("./multipart.mjs").Part[]} parts
 * @param {string} path
 */
function isPlainPost(parts, path) {
  const own = parts.filter(({ name }) => name.startsWith("$ACTION_"));
  if (own.length === 0) return path.startsWith("/api/");
  return own.every(({ name, value, isFile }) => !isFile && isActionField(name, value, idsOf(own)));
}

/**
 * @param {string} name
 * @param {Buffer} value
 * @param {ReadonlySet<string>} ids
 */
function isActionField(name, value, ids) {
  const direct = /^\$ACTION_ID_(.*)$/.exec(name);
  if (direct) return actionId.test(direct[1] ?? "");
  if (/^\$ACTION_(REF_\d{1,3}|KEY)$/.test(name)) return value.length <= 200;
  return /^\$ACTION_\d{1,3}:[0-9a-f]{1,4}$/.test(name) && areActionValues(value.toString("utf8"), ids);
}
