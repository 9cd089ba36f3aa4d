import "server-only";
import { EmailAddress } from "@/domain/access/email";
import { database } from "../db/client";

/**
 * Tells the organisations of an account that somebody tried to sign in with a wrong password; nothing for an address that
 * has none. Runs after the answer was sent, so that the answer takes the same time for both.
 */
export async function auditRefusedSignIn(email: string): Promise<void> {
  const address = EmailAddress.safeParse(email);
  if (!address.success) return;
  await database().prisma.$executeRaw`SELECT audit_refused_sign_in(${address.data})`;
}
