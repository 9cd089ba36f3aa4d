import "server-only";
import { workerDatabase } from "../db/client";
import { databaseCode } from "../db/transaction";
import { log } from "../log/log";
import { sendQueuedMail } from "../mail/send-queued-mail";
import type { JobHandlers } from "./job";
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
 * on one database. `now` is the clock that jobs go by: the database's.
 */
export function startWorker(handlers: JobHandlers, now: () => Promise<Date> = databaseClock): Worker {
  let stopping = false;
  let wake = () => {};
  let mailAt = 0;
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

async function databaseClock(): Promise<Date> {
  const [row] = await workerDatabase().prisma.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  return row?.at ?? new Date();
}
