/** What only a proxy of ours or Next itself may say, so never the sender. */
const inner =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|x-original-.*|x-rewrite-.*|x-middleware-.*|x-nextjs-.*|x-next-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-prerender-.*|x-action-.*|x-http-method.*|x-method-override|next-resume|proxy)$/;

/**
 * The headers that the application gets to see: the sender's without the inner ones, and what the door knows. A
 * post that has passed comes from our own origin.
 * @param {import("./facts.mjs").Facts["headers"]} headers
 * @param {{ address: string, origin: string, posted: boolean }} known the client's address; the origin of the host
 *   that was asked; whether this is a post, whose Origin has been checked
 * @returns {Record<string, string>}
 */
export function innerHeaders(headers, { address, origin, posted }) {
  const { protocol, host } = new URL(origin);
  const kept = Object.entries(headers).filter(([name]) => !inner.test(name));
  return {
    .../** @type {Record<string, string>} */ (Object.fromEntries(kept)),
    host,
    ...(posted ? { origin } : {}),
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-forwarded-for": address,
  };
}
