import { hostName } from "./host.mjs";

/**
 * A program of mail ends reminders by a post from nowhere (RFC 8058). The secret in the path is all that it acts by: no
 * page that does not know it gains anything, and what is sent with it counts for nothing.
 * @param {string} path
 */
const isByMail = (path) => /^\/api\/unsubscribe\/[\w-]{20,100}$/.test(path);

/**
 * A post must come from a page of the host that it is sent to. Script says so with Origin. A form that is sent
 * without script says "null" there, because our pages allow no referrer; then, and where Origin is absent, only
 * Sec-Fetch-Site counts, which no page can forge.
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./own-hosts.mjs").OwnHosts} own
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function originRefusal({ method, path, headers }, own) {
  if (method !== "POST" || isByMail(path)) return null;
  const { origin = "null", "sec-fetch-site": site } = headers;
  const fits =
    origin === "null"
      ? site === "same-origin"
      : origin === own.get(hostName(headers["host"])) && (site === undefined || site === "same-origin");
  return fits ? null : { status: 403, reason: "This form was not sent from a page of this site." };
}
