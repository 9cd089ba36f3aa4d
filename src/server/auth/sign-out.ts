import "server-only";
import { database } from "../db/client";
import { dropCookie } from "./next-auth";
import { readSessionTokenHash } from "./session-token";

/** Ends the session for every copy of its cookie, then removes the cookie here. */
export async function signOut(): Promise<void> {
  const hash = await readSessionTokenHash();
  if (hash !== null) await database().prisma.$executeRaw`SELECT close_session(${hash})`;
  await dropCookie();
}
