import { ClearMessage } from "./words-of.mjs";

/**
 * The operator's settings of the front door. Without a host of its own the server listens on loopback alone:
 * nobody else has a name for it.
 * - PORT: the port, 3000 unless set; taken, the next ones are tried
 * - UPRIGHT_ADDRESS: the site's public address, with which links in mails begin
 * - UPRIGHT_HOSTS: further hosts, comma-separated, `host[:port]` or `https://host`
 * - UPRIGHT_BIND: the local addresses to listen on, comma-separated
 * - UPRIGHT_PROXIES: the proxies that are believed about the client's address
 * - UPRIGHT_LEAVE_SECONDS: how long it still serves after it was told to end, saying that it is not ready
 * @param {Record<string, string | undefined>} environment
 */
export function whereToListen(environment) {
  const list = (/** @type {string} */ name) =>
    (environment[name] ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
  const port = Number(environment["PORT"] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ClearMessage(`PORT is not a port: ${environment["PORT"]}`);
  }
  const leaving = Number(environment["UPRIGHT_LEAVE_SECONDS"] || 0);
  if (!Number.isInteger(leaving) || leaving < 0 || leaving > 60) {
    throw new ClearMessage(
      `UPRIGHT_LEAVE_SECONDS is not from 0 to 60: ${environment["UPRIGHT_LEAVE_SECONDS"]}`,
    );
  }
  const address = environment["UPRIGHT_ADDRESS"];
  const hosts = [...(address ? [address] : []), ...list("UPRIGHT_HOSTS")];
  const bind = list("UPRIGHT_BIND");
  const usual = hosts.length > 0 ? ["::"] : ["127.0.0.1", "::1"];
  return {
    port,
    address,
    hosts,
    addresses: bind.length > 0 ? bind : usual,
    proxies: new Set(list("UPRIGHT_PROXIES")),
    leaving,
  };
}
