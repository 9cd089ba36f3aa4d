import { forgetTries } from "@/server/limiter/limiter";

/** Forgets how often this machine has signed in and asked for links: browser tests come from one address. */
export async function forgetSignIns(): Promise<void> {
  for (const address of ["127.0.0.1", "::1"]) {
    await forgetTries("sign-in-address", address);
    await forgetTries("reset-address", address);
    await forgetTries("link-address", address);
  }
}
