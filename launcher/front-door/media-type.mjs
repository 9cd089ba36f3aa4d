/** @typedef {{ type: "form" } | { type: "multipart", boundary: string } | { type: "action" }} MediaType */

/**
 * What kind of body a post carries, or null when it is none that this site's pages send. Plain text is what the
 * browser half of a server action sends, so only with an action's id.
 * @param {import("./facts.mjs").Facts["headers"]} headers
 * @returns {MediaType | null}
 */
export function mediaTypeOf(headers) {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";").map((part) => part.trim());
  switch (type.toLowerCase()) {
    case "application/x-www-form-urlencoded":
      return { type: "form" };
    case "multipart/form-data": {
      const boundary = boundaryOf(parameters);
      return boundary === null ? null : { type: "multipart", boundary };
    }
    case "text/plain":
      return headers["next-action"] === undefined ? null : { type: "action" };
    default:
      return null;
  }
}

/** @param {string[]} parameters */
function boundaryOf(parameters) {
  const given = parameters.filter((parameter) => /^boundary=/i.test(parameter));
  const value = given[0]?.slice("boundary=".length).replace(/^"(.*)"$/, "$1") ?? "";
  return given.length === 1 && /^[0-9A-Za-z'()+_,./:=?-]{1,70}$/.test(value) ? value : null;
}

/**
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function mediaTypeRefusal({ method, headers }) {
  const coding = headers["content-encoding"];
  const fits = (coding === undefined || coding === "identity") && mediaTypeOf(headers) !== null;
  return method !== "POST" || fits
    ? null
    : { status: 415, reason: "Forms are not sent in this format here." };
}
