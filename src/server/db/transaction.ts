import "server-only";
import { database, replicaDatabase, workerDatabase } from "./client";
import type { Prisma } from "./generated/client";

/** An open transaction: every statement of one call through the door runs in the same one. */
export type Transaction = Prisma.TransactionClient;

const SERIALIZATION = new Set(["40001", "40P01"]);

/** The SQLSTATE or Prisma code of a database error, wherever the layers put it. */
export function databaseCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, meta, cause } = error as {
    code?: unknown;
    meta?: { code?: unknown; driverAdapterError?: { cause?: { originalCode?: unknown } } };
    cause?: { originalCode?: unknown };
  };
  const inner = meta?.driverAdapterError?.cause?.originalCode ?? cause?.originalCode ?? meta?.code;
  if (typeof inner === "string") return inner;
  return typeof code === "string" ? code : undefined;
}

/** Runs in one interactive transaction; tries again twice when the database asked for it. */
export function inTransaction<Value>(run: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return transact(database, run);
}

/** The same in the worker's role and on its connections. */
export function inWorkerTransaction<Value>(run: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return transact(workerDatabase, run);
}

/** The same on the replica, which takes no write. */
export function inReplicaTransaction<Value>(run: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return transact(replicaDatabase, run);
}

async function transact<Value>(
  where: typeof database,
  run: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await where().prisma.$transaction(run, { maxWait: 2_500, timeout: 10_000 });
    } catch (error) {
      const code = databaseCode(error);
      const again = code === "P2034" || (code !== undefined && SERIALIZATION.has(code));
      if (!again || attempt === 3) throw error;
    }
  }
}

/** Statements of this transaction see and touch the rows of that organisation only. */
export async function enterOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.organisation_id', ${organisationId}, true)`;
}
