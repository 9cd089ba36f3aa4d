import "server-only";
import NextAuth, { AuthError, CredentialsSignin, type User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/env";
import { Refusal } from "../refusal";
import { verifyCredentials } from "./verify-credentials";

const secure = env.url.startsWith("https:");
const FOURTEEN_DAYS = 14 * 24 * 60 * 60;

/** Carries the refusal of an attempt through next-auth, which lets only its own errors pass. */
class RefusedSignIn extends CredentialsSignin {
  constructor(readonly refusal: Refusal) {
    super();
  }
}

/** The user that next-auth passes from `authorize` to the token: nothing but the session's token. */
interface SessionUser extends User {
  readonly sid?: string;
}

/**
 * next-auth, and nothing else of the app imports it. Its token holds only the random id of a session row, which is
 * looked up at every request: signing out ends every copy of the cookie. No route of it is mounted.
 */
const nextAuth = NextAuth({
  secret: env.authSecret,
  trustHost: true,
  session: { strategy: "jwt", maxAge: FOURTEEN_DAYS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  logger: { error: () => {}, warn: () => {} },
  cookies: {
    sessionToken: {
      name: secure ? "__Host-upright-session" : "upright-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure },
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async ({ email, password }): Promise<SessionUser> => {
        try {
          return { sid: await verifyCredentials(email, password) };
        } catch (error) {
          throw new RefusedSignIn(error instanceof Refusal ? error : new Refusal("unavailable"));
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => {
      const sid = (user as SessionUser | undefined)?.sid;
      return sid === undefined ? { sid: token["sid"] } : { sid };
    },
    session: ({ session, token }) => ({ expires: session.expires, sid: token["sid"] }),
  },
});

/** Sets the session's cookie. @throws Refusal when the address and password are refused. */
export async function startSession(email: string, password: string): Promise<void> {
  try {
    await nextAuth.signIn("credentials", { email, password, redirect: false });
  } catch (error) {
    if (error instanceof RefusedSignIn) throw error.refusal;
    if (error instanceof AuthError) {
      const refusal = (error.cause as { err?: unknown } | undefined)?.err;
      throw refusal instanceof RefusedSignIn ? refusal.refusal : new Refusal("unavailable");
    }
    throw error;
  }
}

/** Removes the session's cookie from this browser. */
export async function dropCookie(): Promise<void> {
  await nextAuth.signOut({ redirect: false });
}

/** The session token that this request's cookie carries, or null. It says nothing of whether the session still holds. */
export async function cookieSessionToken(): Promise<string | null> {
  const session = (await nextAuth.auth()) as { sid?: unknown } | null;
  return typeof session?.sid === "string" ? session.sid : null;
}
