import { hostName } from "./host.mjs";

/**
 * A post must come from a page of the host that it is sent to. Script says so with Origin. A form that is sent
 * without script says "null" there, because our pages allow no referrer; then, and where Origin is absent, only
 * Sec-Fetch-Site counts, which no page can forge.
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./own-hosts.mjs").OwnHosts} own
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function originRefusal({ method, headers }, own) {
  if (method !== "POST") return null;
  const { origin = "null", "sec-fetch-site": site } = headers;
  const fits =
    origin === "null"
      ? site === "same-origin"
      : origin === own.get(hostName(headers["host"])) && (site === undefined || site === "same-origin");
  return fits ? null : { status: 403, reason: "This form was not sent from a page of this site." };
}
