import "server-only";
import { workerDatabase } from "../db/client";
import { databaseCode, inWorkerTransaction } from "../db/transaction";
import { log } from "../log/log";
import { sendQueuedMail } from "../mail/send-queued-mail";
import type { JobHandlers } from "./job";
import { putJob } from "./put-job";
import { relayOutbox } from "./relay-outbox";
import { runNextJob } from "./run-next-job";

/** How long to wait when there is nothing to do, and when the database cannot be reached. */
const IDLE = 1_000;
const TROUBLE = 5_000;
const MAIL_EVERY = 10_000;

export interface Worker {
  /** Ends after the job under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Works through events and jobs until it is stopped, one at a time, in this process beside the server; several may run
 * on one database. `now` is the clock that jobs go by: the database's. `standing` are the kinds of which there is always
 * one job, for all organisations.
 */
export function startWorker(
  handlers: JobHandlers,
  now: () => Promise<Date> = databaseClock,
  standing: readonly string[] = [],
): Worker {
  let stopping = false;
  let wake = () => {};
  let mailAt = 0;
  let isPut = false;
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      if (stopping) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const work = async () => {
    while (!stopping) {
      try {
        if (!isPut) for (const kind of standing) await putStanding(kind, await now());
        isPut = true;
        const told = await relayOutbox();
        const outcome = await runNextJob(handlers, await now());
        if (outcome === "done" || Date.now() >= mailAt) {
          await sendQueuedMail();
          mailAt = Date.now() + MAIL_EVERY;
        }
        if (told === 0 && outcome === "none-due") await rest(IDLE);
      } catch (error) {
        log.error({ event: "worker-trouble", code: databaseCode(error) ?? null });
        await rest(TROUBLE);
      }
    }
  };
  const working = work();
  return {
    stop: () => {
      stopping = true;
      wake();
      return working;
    },
  };
}

function putStanding(kind: string, at: Date): Promise<void> {
  return inWorkerTransaction((tx) => putJob(tx, kind, kind, {}, at));
}

async function databaseClock(): Promise<Date> {
  const [row] = await workerDatabase().prisma.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  return row?.at ?? new Date();
}
