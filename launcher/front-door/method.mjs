const allowed = ["GET", "HEAD", "POST"];

/**
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export const methodRefusal = ({ method }) =>
  allowed.includes(method)
    ? null
    : { status: 405, reason: "This method is not used here.", headers: { allow: allowed.join(", ") } };
