/** On every answer, whoever gives it. */
export const securityHeaders = /** @type {const} */ ({
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
});

const framing = "frame-ancestors 'none'";

/** For answers on which the application has set no policy of its own. */
const fallbackPolicy = `base-uri 'none'; object-src 'none'; form-action 'self'; ${framing}`;

/**
 * The policy to send: the application's own, never without the word on frames.
 * @param {string | undefined} own
 */
export function contentPolicy(own) {
  if (!own) return fallbackPolicy;
  return own.includes("frame-ancestors") ? own : `${own.replace(/;?\s*$/, "")}; ${framing}`;
}

/**
 * Only the build's own files, whose names change with their content, may be kept by anybody.
 * @param {string} path
 * @param {number} status
 * @param {string | undefined} own
 */
export const cacheControl = (path, status, own) =>
  path.startsWith("/_next/static/") && status === 200 && own ? own : "private, no-store";

/**
 * Sees to it that the headers above are on the answer at the moment it is sent, whatever was set before.
 * @param {import("node:http").ServerResponse} response
 * @param {{ path: string, secure: boolean }} facts
 */
export function guardHeaders(response, { path, secure }) {
  const writeHead = response.writeHead.bind(response);
  const text = (/** @type {string} */ name) => response.getHeader(name)?.toString();
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    const given = rest.find((part) => typeof part === "object" && part !== null);
    if (given && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given))
        if (value !== undefined) response.setHeader(name, value);
    }
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (secure) response.setHeader("strict-transport-security", "max-age=31536000; includeSubDomains");
    response.setHeader("cache-control", cacheControl(path, status, text("cache-control")));
    response.setHeader("content-security-policy", contentPolicy(text("content-security-policy")));
    response.removeHeader("x-powered-by");
    return writeHead(status);
  };
}
