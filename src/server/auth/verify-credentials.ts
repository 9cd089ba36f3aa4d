import "server-only";
import { EmailAddress } from "@/domain/access/email";
import { PASSWORD_MAX } from "@/domain/access/password";
import { database } from "../db/client";
import { countTry, forgetTries } from "../limiter/limiter";
import { Refusal } from "../refusal";
import { requestFacts } from "../request-facts";
import { isPassword } from "./password-hash";
import { newToken, tokenHash } from "./token";

/** A session lasts 14 days at most; what is shorter for staff, and the idle limits, are in `find_session`. */
const LASTS = "14 days";

interface AccountRow {
  account_id: string;
  password_hash: string | null;
  suspended: boolean;
}

/**
 * Opens a session for the right address and password, and answers its token. A wrong password, an unknown address and
 * a suspended account cost the same work and answer alike.
 * @throws Refusal `wrong-password`, `too-many`, `unavailable`.
 */
export async function verifyCredentials(email: unknown, password: unknown): Promise<string> {
  const address = EmailAddress.safeParse(email);
  const account = address.success ? address.data : "not an address";
  await countTry("sign-in-address", requestFacts()?.address ?? "local");
  await countTry("sign-in-account", account);
  const usable = typeof password === "string" && password.length <= PASSWORD_MAX * 4;
  const { prisma } = database();
  const [found] = await prisma.$queryRaw<AccountRow[]>`SELECT * FROM find_account_for_sign_in(${account})`;
  const right = await isPassword(found?.password_hash ?? null, usable ? password : "");
  if (!found || !right || !usable || found.suspended) throw new Refusal("wrong-password");
  const token = newToken();
  await prisma.$executeRaw`SELECT open_session(${found.account_id}::uuid, ${tokenHash(token)}, ${LASTS}::interval)`;
  await forgetTries("sign-in-account", account);
  return token;
}
