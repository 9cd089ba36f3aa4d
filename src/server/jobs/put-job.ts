import "server-only";
import type { Transaction } from "../db/transaction";
import type { Payload } from "./job";

/**
 * Keeps a job for later in the open transaction: no commit, no job. One job has a key: put again it runs at the earlier
 * of the two times, and afresh if it had been given up.
 */
export async function putJob(
  tx: Transaction,
  key: string,
  kind: string,
  payload: Payload,
  runAt: Date,
): Promise<void> {
  await tx.$executeRaw`SELECT put_job(${key}, ${kind}, ${JSON.stringify(payload)}::jsonb, ${runAt})`;
}
