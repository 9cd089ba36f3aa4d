/**
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./own-hosts.mjs").OwnHosts} own
 * @returns {import("./facts.mjs").Refusal | null}
 */
export const hostRefusal = ({ headers }, own) =>
  own.has(hostName(headers["host"]))
    ? null
    : { status: 421, reason: "This server does not answer to that name." };

/**
 * A Host header as it stands in the list: lower case, without the port that goes without saying.
 * @param {string | undefined} host
 */
export const hostName = (host = "") => host.toLowerCase().replace(/:80$/, "");
