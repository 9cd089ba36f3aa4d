import "server-only";
import type { Transaction } from "../db/transaction";

/** A job that was given up on. */
export interface ParkedJob {
  readonly key: string;
  readonly kind: string;
  /** A code, never a message. */
  readonly fault: string | null;
  readonly attempts: number;
  readonly parkedAt: string;
}

/** What was given up on in the organisation that the transaction works in, newest first, 100 at most. */
export async function parkedJobs(tx: Transaction): Promise<readonly ParkedJob[]> {
  const rows = await tx.$queryRaw<
    { key: string; kind: string; fault: string | null; attempts: number; parked_at: Date }[]
  >`SELECT * FROM parked_jobs()`;
  return rows.map(({ parked_at, ...job }) => ({ ...job, parkedAt: parked_at.toISOString() }));
}

/** Has a job of this organisation tried again. @returns false when it is not among those given up on */
export async function retryJob(tx: Transaction, key: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ again: boolean }[]>`SELECT retry_job(${key}) AS again`;
  return row?.again ?? false;
}
