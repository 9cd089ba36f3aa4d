/**
 * The address that a request comes from. Only a proxy that the operator has named is believed when it speaks for
 * somebody else, and then for the last address in its list, the one that it saw itself.
 * @param {string | undefined} socketAddress
 * @param {string | undefined} forwardedFor the X-Forwarded-For header
 * @param {ReadonlySet<string>} proxies
 */
export function clientAddress(socketAddress, forwardedFor, proxies) {
  const direct = plain(socketAddress ?? "");
  if (!proxies.has(direct)) return direct;
  return plain(forwardedFor?.split(",").at(-1)?.trim() ?? "") || direct;
}

/**
 * An IPv4 address that came through an IPv6 socket, as IPv4.
 * @param {string} address
 */
export const plain = (address) => address.replace(/^::ffff:(?=\d+\.)/i, "");
