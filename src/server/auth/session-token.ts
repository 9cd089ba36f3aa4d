import "server-only";
import { cookieSessionToken } from "./next-auth";
import { tokenHash } from "./token";

/** Hash of the session token in this request's cookie, or null without one. */
export async function readSessionTokenHash(): Promise<string | null> {
  const token = await cookieSessionToken();
  return token === null ? null : tokenHash(token);
}
