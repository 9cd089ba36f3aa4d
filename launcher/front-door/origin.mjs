import { hostName } from "./host.mjs";

/**
 * A post must come from a page of the host that it is sent to. Browsers say so with Origin; where that is
 * absent, Sec-Fetch-Site must; a request with neither was not made by a page of ours.
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./own-hosts.mjs").OwnHosts} own
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function originRefusal({ method, headers }, own) {
  if (method !== "POST") return null;
  const { origin, "sec-fetch-site": site } = headers;
  const siteFits = site === undefined || site === "same-origin";
  const fits =
    origin === undefined ? site === "same-origin" : siteFits && origin === own.get(hostName(headers["host"]));
  return fits ? null : { status: 403, reason: "This form was not sent from a page of this site." };
}
