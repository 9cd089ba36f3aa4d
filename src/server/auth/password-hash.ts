import "server-only";
import { hash, verify } from "@node-rs/argon2";

// argon2id (the library's default), 19 MiB, two passes: OWASP's first choice.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Each verification holds 19 MiB; more at once would let sign-in attempts exhaust the machine. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await run();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** The stored form of a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

let nobodys: Promise<string> | undefined;

/** Is it that password? Takes the same time where there is no password to compare with, and is then false. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  const against = stored ?? (await nobodys);
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== null;
}
