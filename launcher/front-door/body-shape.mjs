import { areActionValues } from "./action-values.mjs";
import { mediaTypeOf } from "./media-type.mjs";
import { partsOf } from "./multipart.mjs";
import { isPlainPost } from "./plain-post.mjs";

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
  if (media?.type === "action") {
    return areActionValues(body.toString("utf8"), { id: "0", forms: new Set() }) ? null : malformed;
  }
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
 * From a page with script: one part named "0" holds the arguments, and the fields of the forms among them have
 * names that begin with the form's number.
 * @param {import("./multipart.mjs").Part[]} parts
 */
function isScriptPost(parts) {
  const [root, ...more] = parts.filter(({ name }) => /^_?[0-9a-f]{1,4}$/.test(name));
  if (root?.name !== "0" || root.isFile || more.length > 0) return false;
  const text = root.value.toString("utf8");
  const forms = new Set([...text.matchAll(/"\$K([0-9a-f]{1,4})"/g)].map((match) => match[1] ?? ""));
  const belongs = (/** @type {string} */ name) => forms.has(/^_?([0-9a-f]{1,4})_/.exec(name)?.[1] ?? "");
  return (
    areActionValues(text, { id: "0", forms }) && parts.every((part) => part === root || belongs(part.name))
  );
}
