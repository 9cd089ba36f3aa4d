import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { tokenHash } from "./token";
import { verifyCredentials } from "./verify-credentials";

/** A session of that member: the token as the cookie holds it, and its hash as the database does. */
export async function signedIn({ email, password }: BuiltMember): Promise<{ token: string; hash: string }> {
  const token = await verifyCredentials(email, password);
  return { token, hash: tokenHash(token) };
}
