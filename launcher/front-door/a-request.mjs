import { factsOf } from "./facts.mjs";
import { ownHosts } from "./own-hosts.mjs";

/** For the tests of this folder: the hosts of a server on port 3000. */
export const own = ownHosts(3000, ["https://upright.example.org"]);

/**
 * The facts of a request, a harmless GET unless told otherwise. A header without a value is left out.
 * @param {{ method?: string, url?: string, headers?: Record<string, string | string[] | undefined> }} [told]
 */
export function aRequest({ method = "GET", url = "/", headers = {} } = {}) {
  const all = { host: "localhost:3000", ...headers };
  const rawHeaders = Object.entries(all).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, one]),
  );
  return factsOf({ method, url, rawHeaders });
}

/**
 * The facts of a post as a page of the site makes it.
 * @param {{ url?: string, headers?: Record<string, string | string[] | undefined> }} [told]
 */
export const aPost = ({ url = "/", headers = {} } = {}) =>
  aRequest({
    method: "POST",
    url,
    headers: {
      origin: "http://localhost:3000",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": "3",
      ...headers,
    },
  });
