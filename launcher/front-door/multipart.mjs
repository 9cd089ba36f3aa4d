/** @typedef {{ name: string, value: Buffer, isFile: boolean }} Part */

const mostParts = 2000;

/**
 * The parts of a multipart form as browsers write it, or null when it is not one: cut off, without parts, with
 * too many, or with a part that has no name.
 * @param {Buffer} body
 * @param {string} boundary
 * @returns {Part[] | null}
 */
export function partsOf(body, boundary) {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  if (!body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))) return null;
  const parts = [];
  let at = delimiter.length - 2;
  for (;;) {
    const mark = body.subarray(at, at + 2).toString("latin1");
    if (mark === "--") return endsHere(body, at + 2) && parts.length > 0 ? parts : null;
    if (mark !== "\r\n" || parts.length >= mostParts) return null;
    const end = body.indexOf(delimiter, at);
    const part = end < 0 ? null : partOf(body.subarray(at + 2, end));
    if (!part) return null;
    parts.push(part);
    at = end + delimiter.length;
  }
}

/**
 * @param {Buffer} body
 * @param {number} at
 */
const endsHere = (body, at) => /^(\r\n)?$/.test(body.subarray(at, at + 3).toString("latin1"));

/**
 * @param {Buffer} bytes
 * @returns {Part | null}
 */
function partOf(bytes) {
  const blank = bytes.indexOf("\r\n\r\n");
  if (blank < 0) return null;
  const head = bytes.subarray(0, blank).toString("utf8");
  const disposition =
    /^content-disposition:[ \t]*form-data;[ \t]*name="([^"]*)"(;[ \t]*filename\*?=.*)?[ \t]*$/im.exec(head);
  if (!disposition) return null;
  return {
    name: disposition[1] ?? "",
    value: bytes.subarray(blank + 4),
    isFile: disposition[2] !== undefined,
  };
}
