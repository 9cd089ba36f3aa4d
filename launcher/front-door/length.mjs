/** The largest body that is taken, in bytes. */
export const largestBody = 1024 * 1024;

/** @type {import("./facts.mjs").Refusal} */
export const tooLarge = {
  status: 413,
  reason: "This is more than a form of this site can hold (1 MB).",
};

/**
 * The announced length; a body without one is counted as it comes.
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export const lengthRefusal = ({ headers }) =>
  Number(headers["content-length"] ?? 0) > largestBody ? tooLarge : null;
