import "server-only";
import { databaseCode, inWorkerTransaction } from "../db/transaction";
import { log } from "../log/log";
import { jobsDone } from "../metrics/work";
import { MOST_ATTEMPTS, type JobHandlers, type Payload } from "./job";

interface Claimed {
  key: string;
  kind: string;
  payload: Payload;
  attempt: number;
  parked: boolean;
}

/** `overtaken`: another worker has it. */
export type JobOutcome = "none-due" | "done" | "failed" | "parked" | "overtaken";

/**
 * Runs the next job that is due at `at`. Its attempt is counted first, in a transaction of its own; then the job and the
 * statement that ends it commit together. Killed in between, it comes again after a while; failing or killing too often,
 * it is put aside.
 */
export async function runNextJob(handlers: JobHandlers, at: Date): Promise<JobOutcome> {
  const [job] = await inWorkerTransaction(
    (tx) => tx.$queryRaw<Claimed[]>`SELECT * FROM claim_job(${at}, ${MOST_ATTEMPTS}::int)`,
  );
  if (!job) return "none-due";
  const timed = jobsDone.startTimer({ kind: Object.hasOwn(handlers, job.kind) ? job.kind : "unknown" });
  const outcome = job.parked ? tellParked(job) : await attempt(job, handlers, at);
  timed({ outcome });
  return outcome;
}

async function attempt(job: Claimed, handlers: JobHandlers, at: Date): Promise<JobOutcome> {
  try {
    return await inWorkerTransaction(async (tx) => {
      const [held] = await tx.$queryRaw<
        { hold: boolean }[]
      >`SELECT hold_job(${job.key}, ${job.attempt}::int) AS hold`;
      if (!held?.hold) return "overtaken";
      const handler = Object.hasOwn(handlers, job.kind) ? handlers[job.kind] : undefined;
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      const next = await handler(tx, job.payload, at);
      await tx.$executeRaw`SELECT finish_job(${job.key}, ${next}::timestamptz)`;
      return "done";
    });
  } catch (error) {
    const fault = faultOf(error);
    log.error({ event: "job-failed", kind: job.kind, key: job.key, attempt: job.attempt, fault });
    const [failed] = await inWorkerTransaction(
      (tx) =>
        tx.$queryRaw<
          { parked: boolean }[]
        >`SELECT fail_job(${job.key}, ${job.attempt}::int, ${fault}, ${at}, ${MOST_ATTEMPTS}::int) AS parked`,
    );
    return failed?.parked ? tellParked(job) : "failed";
  }
}

function tellParked({ kind, key }: Claimed): "parked" {
  log.error({ event: "job-parked", kind, key });
  return "parked";
}

/** A code or a name: messages of the database may quote values. */
function faultOf(error: unknown): string {
  return databaseCode(error) ?? (error instanceof Error ? error.name : typeof error);
}
