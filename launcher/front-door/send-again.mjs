import { mediaTypeOf } from "./media-type.mjs";
import { partsOf } from "./multipart.mjs";

/** @typedef {{ headers: import("./facts.mjs").Facts["headers"], body: Buffer }} Posted */

/** @param {string} text */
export const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * A form without script that was not taken, as a form that sends the same again to the same address: what somebody has
 * typed is then still there. Nothing for any other request, and never with a password, which no page may hold.
 * @param {Posted | null} posted
 * @param {string} label of the button
 */
export function sendAgainForm(posted, label) {
  if (!posted || posted.headers["next-action"] !== undefined) return "";
  const media = mediaTypeOf(posted.headers);
  const parts = media?.type === "multipart" ? partsOf(posted.body, media.boundary) : null;
  if (!parts || parts.some(({ name, isFile }) => isFile || /password/i.test(name))) return "";
  const fields = parts.map(
    ({ name, value }) =>
      `<input type="hidden" name="${escaped(name)}" value="${escaped(value.toString("utf8"))}">`,
  );
  return `<form method="post" enctype="multipart/form-data">${fields.join("")}<button>${escaped(label)}</button></form>`;
}
