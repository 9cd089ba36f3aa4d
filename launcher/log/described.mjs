/** The lines of a stack that follow its message. */
const mostFrames = 6;

/**
 * What may be written down of something that was thrown: its name, its codes, and where it came from. Never its message,
 * in which a database or a parser quotes what somebody typed.
 * @param {unknown} thrown
 * @returns {{ error: string, code?: string, digest?: string, at?: string[] }}
 */
export function described(thrown) {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const { code, digest } = /** @type {{ code?: unknown, digest?: unknown }} */ (
    /** @type {unknown} */ (thrown)
  );
  const at = framesOf(thrown).slice(0, mostFrames);
  return {
    error: thrown.name,
    ...(isCode(code) ? { code } : {}),
    ...(isCode(digest) ? { digest } : {}),
    at,
  };
}

/**
 * The places of a stack, without the message that stands before them and may have lines of its own.
 * @param {Error} thrown
 */
function framesOf({ stack = "", message }) {
  const lines = stack.slice(stack.lastIndexOf(message) + message.length).split("\n");
  return lines.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
const isCode = (value) => typeof value === "string" && /^[A-Za-z0-9_;:@.-]{1,40}$/.test(value);
