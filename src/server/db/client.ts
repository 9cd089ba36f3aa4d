import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/env";
import { PrismaClient } from "./generated/client";
import { statementNames } from "./statement-names";

/** adapter-pg stores timestamptz wrongly unless the session is UTC, and a round trip does not show it. */
const SETTINGS =
  "SET TIME ZONE 'UTC'; SET statement_timeout = '5s'; SET lock_timeout = '2s'; SET idle_in_transaction_session_timeout = '10s'";

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    // Without a limit a request waits for a free connection for ever.
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    // The pool waits for it (its type does not say so), and gives out no connection on which it failed.
    onConnect: (client): unknown => client.query(SETTINGS),
  });
  // An idle connection that the server ends raises here; the pool makes a new one when it is next asked.
  pool.on("error", () => {});
  return pool;
}

interface Database {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
}

const holder = globalThis as {
  uprightDatabase?: Database;
  uprightWorkerDatabase?: Database;
  uprightReplicaDatabase?: Database;
};

function openDatabase(connectionString: string, most: number): Database {
  const pool = openPool(connectionString, most);
  const names = env.preparesStatements ? { statementNameGenerator: statementNames() } : {};
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, names) }) };
}

/** The one pool and the one client of the process. Only the door, sign-in and the limiter reach for them. */
export function database(): Database {
  holder.uprightDatabase ??= openDatabase(env.databaseUrl, 10);
  return holder.uprightDatabase;
}

/** The worker's own few connections, in its own role: jobs never take a connection from who waits for a page. */
export function workerDatabase(): Database {
  holder.uprightWorkerDatabase ??= openDatabase(env.workerDatabaseUrl, 3);
  return holder.uprightWorkerDatabase;
}

/** Is there a replica, for reads that may be some seconds old? */
export function hasReplica(): boolean {
  return env.replicaDatabaseUrl !== undefined;
}

/** The connections to the replica. Only the door reaches for them. @throws Error without one */
export function replicaDatabase(): Database {
  if (env.replicaDatabaseUrl === undefined) throw new Error("There is no replica.");
  holder.uprightReplicaDatabase ??= openDatabase(env.replicaDatabaseUrl, 10);
  return holder.uprightReplicaDatabase;
}
