/** Headers of which a second one would leave open which of the two counts. */
const once = [
  "host",
  "origin",
  "content-length",
  "content-type",
  "transfer-encoding",
  "next-action",
  "next-router-state-tree",
  "sec-fetch-site",
];

/**
 * How the message is framed: no change of protocol, one length, a body only where one is expected.
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function framingRefusal({ method, headers, repeated, upgrade }) {
  const bad = { status: 400, reason: "The request is malformed.", headers: { connection: "close" } };
  if (upgrade || once.some((name) => repeated.has(name))) return bad;
  const coding = headers["transfer-encoding"];
  const length = headers["content-length"];
  if (coding !== undefined && (length !== undefined || coding.trim().toLowerCase() !== "chunked")) return bad;
  if (length !== undefined && !/^\d{1,15}$/.test(length)) return bad;
  if (method !== "POST" && (coding !== undefined || Number(length ?? 0) > 0)) return bad;
  return null;
}
