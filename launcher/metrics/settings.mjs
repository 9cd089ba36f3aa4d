import { isIP } from "node:net";
import { ClearMessage } from "../words-of.mjs";

const shortestToken = 16;

/**
 * Where the operator looks, apart from where people do; nowhere unless set.
 * - UPRIGHT_METRICS: `port`, or `address:port` (`[::1]:9464`); a port alone is on loopback
 * - UPRIGHT_METRICS_TOKEN: asked for as `Authorization: Bearer`; an address that others reach needs one
 * @param {Record<string, string | undefined>} environment
 * @returns {{ host: string, port: number, token: string | null } | null}
 */
export function operatorSettings(environment) {
  const wish = environment["UPRIGHT_METRICS"];
  if (!wish) return null;
  const { host = "127.0.0.1", port: digits = "" } =
    /^(?:(?<host>.+):)?(?<port>\d{1,5})$/.exec(wish)?.groups ?? {};
  const address = host.replace(/^\[(.*)\]$/, "$1");
  const port = Number(digits);
  if (digits === "" || port > 65_535 || isIP(address) === 0) {
    throw new ClearMessage(`UPRIGHT_METRICS is neither a port nor address:port: ${wish}`);
  }
  const token = environment["UPRIGHT_METRICS_TOKEN"] || null;
  if (token !== null && token.length < shortestToken) {
    throw new ClearMessage(`UPRIGHT_METRICS_TOKEN is shorter than ${shortestToken} characters.`);
  }
  if (token === null && address !== "::1" && !address.startsWith("127.")) {
    throw new ClearMessage("UPRIGHT_METRICS is an address that others reach: set UPRIGHT_METRICS_TOKEN too.");
  }
  return { host: address, port, token };
}
