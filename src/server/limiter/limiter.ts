import "server-only";
import { createHash } from "node:crypto";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "../db/client";
import { Refusal } from "../refusal";

/** How often something may be tried: `points` times in `seconds`. */
const LIMITS = {
  "sign-in-account": { points: 10, seconds: 900 },
  "sign-in-address": { points: 100, seconds: 900 },
  "reset-account": { points: 3, seconds: 3600 },
  "reset-address": { points: 30, seconds: 3600 },
  "link-address": { points: 60, seconds: 900 },
  // A code is drawn from 2^50: whoever reads it off a wall needs one or two, a whole squad behind one address some more.
  "code-address": { points: 120, seconds: 900 },
  "join-account": { points: 5, seconds: 3600 },
} as const;
export type LimitName = keyof typeof LIMITS;

const limiters = new Map<LimitName, RateLimiterPostgres>();

function limiter(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = LIMITS[name];
  const made = new RateLimiterPostgres({
    storeClient: withoutNames(database().pool),
    storeType: "pool",
    tableName: "limiter",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
  limiters.set(name, made);
  return made;
}

/**
 * The library names its statements, to have them prepared once for a connection. A pooler that gives each transaction
 * another connection has them there twice, or not at all.
 */
function withoutNames(pool: pg.Pool): Pick<pg.Pool, "query"> {
  const query = ({ text, values }: { readonly text: string; readonly values: unknown[] }) =>
    pool.query({ text, values });
  return { query } as Pick<pg.Pool, "query">;
}

function keyOf(subject: string): string {
  return createHash("sha256").update(subject).digest("hex").slice(0, 32);
}

/**
 * Counts one try. Kept in PostgreSQL, so that it holds over restarts and several processes.
 * @throws Refusal `too-many` when used up; `unavailable` when it cannot be counted: it fails closed.
 */
export async function countTry(name: LimitName, subject: string): Promise<void> {
  try {
    await limiter(name).consume(keyOf(subject));
  } catch (error) {
    throw new Refusal(error instanceof RateLimiterRes ? "too-many" : "unavailable");
  }
}

/** Forgets the tries of a subject, after it has shown who it is. */
export async function forgetTries(name: LimitName, subject: string): Promise<void> {
  await limiter(name).delete(keyOf(subject));
}
